/**
 * The vision of a zone of municipalities（定住自立圏共生ビジョン・連携中枢都市圏ビジョン）: its outline, one sheet per project, population tables, the
 * council and the overview, compared with the sheets. Knows no zone by name and no fixed number of members, years or sheets.
 */
@NullMarked
package jp.shirube.recognition.zonevision;

import org.jspecify.annotations.NullMarked;
