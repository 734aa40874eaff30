/** Accounts of staff: made at the first start, kept as hashes. Knows nothing of requests and sessions. */
@NullMarked
package jp.shirube.app.platform.account;

import org.jspecify.annotations.NullMarked;
