/**
 * The benchmark: what each authority measured as values of indicators, and its place among its peers, told in a way that
 * gives nobody's figure away. SQL and read models: the rules stand in {@code Formula}, {@code Projection} and the functions
 * of {@code db/migration/benchmark}. Each sub-package is one feature. May use domain, platform, web and maturity.
 */
@ApplicationModule(displayName = "Benchmark", allowedDependencies = { "domain :: *", "platform :: *", "web :: *",
        "maturity" })
@NullMarked
package be.vlavirgem.benchmark;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
