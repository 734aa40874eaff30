/**
 * Values everybody speaks: places in a document, findings, fiscal years and eras, marks of headings, Japanese text as matching keys.
 * Knows nothing but the JDK, and no plan, project or indicator.
 */
@NullMarked
package jp.shirube.kernel;

import org.jspecify.annotations.NullMarked;
