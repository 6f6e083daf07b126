/** The application around the features: configuration, security, public pages, demo. The only module nothing depends on. */
@NullMarked
package be.vlavirgem.portal;

import org.jspecify.annotations.NullMarked;
