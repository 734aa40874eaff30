/**
 * From a document to a plan: keeps the original, proposes, and takes what a person accepts, all in one transaction. Changes nothing by
 * itself in a plan that stands.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"budget", "project", "indicator", "plan", "organization", "access", "audit", "platform"})
package jp.shirube.app.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
