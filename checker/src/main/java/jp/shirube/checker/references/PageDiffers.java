package jp.shirube.checker.references;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
        Map<String, Integer> first = new HashMap<>();
        for (Listing listing : all) {
            Integer page = listing.page();
            if (page == null) {
                continue;
            }
            // The first entry below a heading stands on the page of the heading or after it.
            String path = String.join("/", listing.nodePath());
            Integer known = first.putIfAbsent(path, page);
            Integer parent = parentPage(all, listing);
            boolean before = known == null;
            if (before && parent != null && page < parent) {
                report.at(listing.source(), listing.title(), page, parent);
            }
        }
    }

    /** The page that the contents give for what the listing stands under; null where they give none. */
    private static @Nullable Integer parentPage(List<Listing> all, Listing listing) {
        List<String> path = listing.nodePath();
        for (Listing other : all) {
            boolean parent = !path.isEmpty()
                    && other.title().equals(path.get(path.size() - 1))
                    && other.nodePath().equals(path.subList(0, path.size() - 1));
            if (parent) {
                return other.page();
            }
        }
        return null;
    }
}
