package jp.shirube.app.desk.list;

import java.util.Map;
import jp.shirube.app.access.OpenToStaff;
import jp.shirube.app.platform.CurrentStaff;
import jp.shirube.app.savedview.SavedViewRefused;
import jp.shirube.app.savedview.SavedViews;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Keeps lists with their filters, and puts them away. A view opens nothing: the list asks for rights itself. */
@Controller
class SavedViewController {
    private final SavedViews views;
    private final CurrentStaff staff;

    SavedViewController(SavedViews views, CurrentStaff staff) {
        this.views = views;
        this.staff = staff;
    }

    @OpenToStaff
    @PostMapping("/staff/views")
    String keep(
            @RequestParam String list,
            @RequestParam(name = "view-name") String name,
            @RequestParam(name = "view-shared", defaultValue = "false") boolean shared,
            @RequestParam Map<String, String> sent) {
        ListQuery query = ListQuery.of(page(list), sent);
        views.keep(
                query.page().code(), name, query.filters(), shared, staff.get().login());
        return "redirect:" + query.address();
    }

    @OpenToStaff
    @PostMapping("/staff/views/{view}/retire")
    String retire(@PathVariable long view) {
        return "redirect:" + page(views.retire(view, staff.get().login())).address();
    }

    private static ListPage page(String code) {
        return ListPage.find(code).orElseThrow(() -> new SavedViewRefused("none"));
    }
}
