/** Values everybody speaks. Knows nothing but the JDK. */
@NullMarked
package jp.shirube.kernel;

import org.jspecify.annotations.NullMarked;
