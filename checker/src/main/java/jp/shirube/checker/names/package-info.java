/** Names and numbers of headings, projects, terms and places（名称と番号）. What reading already tells about titles is not told again. */
@NullMarked
package jp.shirube.checker.names;

import org.jspecify.annotations.NullMarked;
