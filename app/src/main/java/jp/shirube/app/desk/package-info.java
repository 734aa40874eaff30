/**
 * The staff's desk（職員の机）: pages that show what the other rooms hold, composed out of their doors. Holds no data, knows no SQL and decides
 * nothing about plans; what residents see is not its matter.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "planning",
            "intake",
            "savedview",
            "budget",
            "ledger",
            "project",
            "indicator",
            "plan",
            "organization",
            "access",
            "audit",
            "platform"
        })
package jp.shirube.app.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
