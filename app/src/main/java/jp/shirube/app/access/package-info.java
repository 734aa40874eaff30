/**
 * Who may come in and what they may do there: accounts, sign-in, roles for a time, and the one table of rights that pages, endpoints and tests
 * share. Knows no plan; rooms say the phase and the divisions of their own rows by {@link jp.shirube.app.access.SubjectResolver} beans.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"audit", "platform"})
package jp.shirube.app.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
