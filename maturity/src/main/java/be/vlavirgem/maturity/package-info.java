/**
 * The maturity measurement: a questionnaire as versioned content, rounds, each organisation's answers and a score that
 * explains itself. Deep: the rules stand in {@code Scoring}, {@code Measurement} and {@code QuestionnaireFile}; the
 * controllers and page models stand beside them. May use domain, platform and web.
 */
@ApplicationModule(displayName = "Maturity", allowedDependencies = { "domain :: *", "platform :: *", "web :: *" })
@NullMarked
package be.vlavirgem.maturity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
