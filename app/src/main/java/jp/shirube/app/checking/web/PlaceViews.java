package jp.shirube.app.checking.web;

import java.util.ArrayList;
import java.util.List;
import jp.shirube.app.audit.Origin;
import jp.shirube.app.audit.RowRef;
import jp.shirube.app.checking.FindingPlace;
import jp.shirube.app.checking.PlanFinding;
import jp.shirube.app.intake.Documents;
import jp.shirube.kernel.SourceRef;
import org.springframework.stereotype.Component;

/** Shows the places of a finding side by side: its own first, then those that disagree or explain. */
@Component
class PlaceViews {
    /** So many lines are shown before and after. */
    private static final int AROUND = 5;

    /** A place of more lines is shown by its first ones. */
    private static final int MOST_LINES = 12;

    private static final int MOST_PLACES = 6;

    private final Documents documents;

    PlaceViews(Documents documents) {
        this.documents = documents;
    }

    List<PlaceView> of(PlanFinding finding) {
        List<PlaceView> views = new ArrayList<>();
        views.add(view(finding.id(), finding.place()));
        finding.related().stream().limit(MOST_PLACES).forEach(each -> views.add(view(finding.id(), each)));
        return views;
    }

    private PlaceView view(long finding, FindingPlace place) {
        Long document = place.document();
        Integer line = place.line();
        Integer last = place.endLine();
        if (document == null || line == null || last == null) {
            return new PlaceView(place, "", List.of());
        }
        SourceRef asked = SourceRef.ofLines(line, Math.min(last, line + MOST_LINES), place.quote());
        Origin origin = new Origin(new RowRef("checking.finding", finding), document, asked);
        String quote = place.quote() == null ? "" : place.quote();
        return new PlaceView(
                place, documents.get(document).fileName(), PlaceView.lines(documents.around(origin, AROUND), quote));
    }
}
