/** Accounts of staff, their secrets and roles: made at the first start, opened and closed by administrators. Knows nothing of requests. */
@NullMarked
package jp.shirube.app.access.account;

import org.jspecify.annotations.NullMarked;
