package jp.shirube.app.audit;

import java.util.function.Supplier;

/** The one way to write: a transaction that tells the database who changes what, and why. */
public interface Changes {
    /**
     * Does the work in one transaction in the name of the author; joins the transaction at hand where there is one. Everything is written or
     * nothing is.
     */
    <T> T by(Author author, Supplier<T> work);
}
