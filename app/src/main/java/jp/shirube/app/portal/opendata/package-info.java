/** Published plans as open data（オープンデータ）: JSON in the exchange format, and CSV. Never a person's name. */
@NullMarked
package jp.shirube.app.portal.opendata;

import org.jspecify.annotations.NullMarked;
