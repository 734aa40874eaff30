/**
 * Working together（協働）: comments on anything in a plan, what people watch, the notices they get on screen and by mail, who else is here, and what
 * waits for each. Changes no plan: what is said about a row is no change of it.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "planning",
            "intake",
            "budget",
            "project",
            "indicator",
            "plan",
            "organization",
            "access",
            "audit",
            "platform"
        })
package jp.shirube.app.collaboration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
