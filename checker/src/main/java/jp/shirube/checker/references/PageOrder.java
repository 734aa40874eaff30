package jp.shirube.checker.references;

import java.util.List;
import jp.shirube.checker.CheckedPlan;
import jp.shirube.checker.rule.Family;
import jp.shirube.checker.rule.Report;
import jp.shirube.checker.rule.Rule;
import jp.shirube.exchange.Listing;
import jp.shirube.kernel.Severity;

/** The pages of a table of contents rise. */
final class PageOrder implements Rule {

    @Override
    public String id() {
        return "page-order-differs";
    }

    @Override
    public Family family() {
        return Family.REFERENCES;
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(CheckedPlan plan, Report report) {
        List<Listing> all = plan.plan().listing().stream()
                .filter(listing -> listing.page() != null && listing.source().line() != null)
                .toList();
        for (int i = 1; i < all.size(); i++) {
            int before = page(all.get(i - 1));
            int here = page(all.get(i));
            boolean begins = begins(all, i);
            boolean above = i + 1 == all.size() || begins(all, i + 1) || page(all.get(i + 1)) >= before;
            if (!begins && here < before) {
                Listing wrong = above ? all.get(i) : all.get(i - 1);
                report.at(wrong.source(), wrong.title(), page(wrong));
            }
        }
    }

    /** Whether another table begins with a listing: after the contents the overview counts anew. */
    private static boolean begins(List<Listing> all, int index) {
        int gap = line(all.get(index)) - line(all.get(index - 1));
        return gap > 6;
    }

    private static int line(Listing listing) {
        return listing.source().line() == null ? 0 : listing.source().line();
    }

    private static int page(Listing listing) {
        return listing.page() == null ? 0 : listing.page();
    }
}
