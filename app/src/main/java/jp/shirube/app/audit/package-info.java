/**
 * Hears every change: the history that the database writes, who is changing what and why, and where a row comes from. Knows the
 * form in which rows are written, not what they mean. Nothing writes to a plan but inside {@link jp.shirube.app.audit.Changes}.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"platform"})
package jp.shirube.app.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
