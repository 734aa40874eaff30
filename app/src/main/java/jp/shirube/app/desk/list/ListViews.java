package jp.shirube.app.desk.list;

import java.util.List;
import jp.shirube.app.platform.CurrentStaff;
import jp.shirube.app.savedview.SavedView;
import jp.shirube.app.savedview.SavedViews;
import org.springframework.stereotype.Component;

/** For templates: the saved views of a list, for the person at hand. */
@Component("listViews")
class ListViews {
    private final SavedViews views;
    private final CurrentStaff staff;

    ListViews(SavedViews views, CurrentStaff staff) {
        this.views = views;
        this.staff = staff;
    }

    /** Own ones first. */
    public List<Line> of(ListPage page) {
        String login = staff.get().login();
        return views.list(page.code(), login).stream()
                .map(view -> new Line(
                        view,
                        ListQuery.of(page, view.filters()).address(),
                        view.login().equals(login)))
                .toList();
    }

    /**
     * A saved view as a link.
     *
     * @param own whether the person at hand keeps it
     */
    record Line(SavedView view, String address, boolean own) {}
}
