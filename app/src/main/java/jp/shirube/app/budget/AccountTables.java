package jp.shirube.app.budget;

import static jp.shirube.app.audit.Column.Form.LONG;
import static jp.shirube.app.audit.Column.Form.NUMBER;
import static jp.shirube.app.audit.Column.Form.TEXT;

import java.util.List;
import java.util.Map;
import jp.shirube.app.audit.Column;
import jp.shirube.app.audit.Holding;
import jp.shirube.app.audit.RowShape;
import jp.shirube.app.audit.RowTable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The table of shares of projects in items of accounts, parts of projects that no document brings. */
@Component
@Order(51)
final class AccountTables implements Holding {
    static final RowTable SHARE = RowTable.partOf("project_key", "budget.account_share")
            .with(Column.of(LONG, "item").named("item_id"))
            .with(NUMBER, "share")
            .with(TEXT, "basis");
    private static final RowShape SHAPE = new RowShape("account-share", "accounts", SHARE, List.of("item"), List.of());

    @Override
    public List<RowShape> shapes() {
        return List.of();
    }

    @Override
    public Map<String, List<RowShape>> partsOfOthers() {
        return Map.of(StageAmounts.PROJECT, List.of(SHAPE));
    }
}
