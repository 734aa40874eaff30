/** What is missing（漏れ）: sections, owners, indicators, costs that the siblings have. Demands nothing that the form itself does not show elsewhere. */
@NullMarked
package jp.shirube.checker.completeness;

import org.jspecify.annotations.NullMarked;
