/** Documents as PDF, with their own font inside. One class knows the library that lays them out. */
@NullMarked
package jp.shirube.formats.pdf;

import org.jspecify.annotations.NullMarked;
