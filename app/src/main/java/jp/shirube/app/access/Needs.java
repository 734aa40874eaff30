package jp.shirube.app.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What a person must be allowed, for this method of a controller to run. The plan, project or row that the address names is found through the
 * {@link SubjectResolver} beans and has to be allowed too. A method works on rows that only its form names asks {@link Rights#require} itself.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Needs {
    /** What is done. */
    Act value();

    /** What it is done to. */
    Thing thing();
}
