package jp.shirube.app.ledger;

import java.util.Map;
import jp.shirube.app.audit.Origin;
import jp.shirube.app.plan.PlanId;

/** One indicator or project of one plan, as a line of a ledger（台帳の行）. */
public interface LedgerLine {
    /** Public id of the indicator or project. */
    String id();

    /** The plan that it stands in. */
    PlanId plan();

    /** As printed. */
    String name();

    /** Matching key that lines of the same name share. */
    String sign();

    /** Where in the outline it stands. */
    OutlinePlace place();

    /** Its row. */
    Origin origin();

    /** What is compared with other lines: a comparable word by facet（見くらべる欄）. A facet of which the plan prints nothing is absent. */
    Map<String, String> facets();
}
