/**
 * Saved views（保存した見方）: a list with its filters, kept under a name by a person, shared with the others or not. Knows no list and no plan; the
 * desk says which lists and filters there are.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"audit", "platform"})
package jp.shirube.app.savedview;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
