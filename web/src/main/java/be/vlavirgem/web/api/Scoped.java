package be.vlavirgem.web.api;

import be.vlavirgem.platform.tokens.ApiScope;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Names what a key must let a program read; a handler below {@code /api} without it answers nobody. */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Scoped {

    /** The scope of the key. */
    ApiScope value();
}
