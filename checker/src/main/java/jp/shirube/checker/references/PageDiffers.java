package jp.shirube.checker.references;

import java.util.List;
import jp.shirube.checker.CheckedPlan;
import jp.shirube.checker.rule.Family;
import jp.shirube.checker.rule.Report;
import jp.shirube.checker.rule.Rule;
import jp.shirube.exchange.Listing;
import jp.shirube.kernel.Severity;
import org.jspecify.annotations.Nullable;

/** What stands in the contents and in the overview has one page in both. */
final class PageDiffers implements Rule {

    @Override
    public String id() {
        return "page-differs";
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
        List<Listing> all = plan.plan().listing();
        for (Listing listing : all) {
            Integer page = listing.page();
            Integer above = page == null ? null : pageAbove(all, listing);
            if (page != null && above != null && page < above) {
                report.at(listing.source(), listing.title(), page, above);
            }
        }
    }

    /** The page of the nearest thing above a listing that is listed too; null where none is. */
    private static @Nullable Integer pageAbove(List<Listing> all, Listing listing) {
        List<String> path = listing.nodePath();
        for (int length = path.size(); length > 0; length--) {
            for (Listing other : all) {
                boolean above = other.title().equals(path.get(length - 1))
                        && other.nodePath().equals(path.subList(0, length - 1));
                if (above && other != listing && other.page() != null) {
                    return other.page();
                }
            }
        }
        return null;
    }
}
