/** Pages over all plans of an issuer: ledgers of indicators and projects, verdicts about them, and leagues over issuers. */
@NullMarked
package jp.shirube.app.desk.ledger;

import org.jspecify.annotations.NullMarked;
