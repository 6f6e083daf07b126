package be.vlavirgem.web.permission;

import be.vlavirgem.domain.people.Permission;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Names the permission a handler asks for; a handler without it stops the start of the application. */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Requires {

    /** The permission, checked before anything of the request is bound. */
    Permission value();
}
