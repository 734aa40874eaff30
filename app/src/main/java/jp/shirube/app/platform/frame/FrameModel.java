package jp.shirube.app.platform.frame;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import jp.shirube.app.platform.CurrentStaff;
import jp.shirube.app.platform.Look;
import jp.shirube.app.platform.PortalLink;
import jp.shirube.app.platform.ShirubeProperties;
import jp.shirube.app.platform.Staff;
import jp.shirube.app.platform.StaffPages;
import jp.shirube.app.platform.StaffTab;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Gives every page what its frame shows. */
@ControllerAdvice
class FrameModel {
    private final List<StaffTab> tabs;
    private final List<PortalLink> links;
    private final CurrentStaff currentStaff;
    private final ShirubeProperties properties;
    private final StaffPages pages;

    FrameModel(
            List<StaffTab> tabs,
            List<PortalLink> links,
            CurrentStaff currentStaff,
            ShirubeProperties properties,
            StaffPages pages) {
        this.pages = pages;
        this.tabs =
                tabs.stream().sorted(Comparator.comparingInt(StaffTab::order)).toList();
        this.links = links.stream()
                .sorted(Comparator.comparingInt(PortalLink::order))
                .toList();
        this.currentStaff = currentStaff;
        this.properties = properties;
    }

    @ModelAttribute("frame")
    Frame frame(HttpServletRequest request) {
        boolean signedIn = currentStaff.find().isPresent();
        return new Frame(
                signedIn
                        ? tabs.stream().filter(tab -> pages.mayOpen(tab.path())).toList()
                        : tabs,
                links,
                currentStaff.find().orElse(null),
                properties.town(),
                properties.practice(),
                Look.of(request));
    }

    /**
     * What the frame shows.
     *
     * @param tabs of the staff pages that the person may open, from left to right
     * @param links of the public pages, from left to right
     * @param staff who is signed in; null on public pages
     * @param town name of the municipality; empty where not set
     * @param practice whether this is a practice installation
     * @param look colours and size of letters on the public pages
     */
    record Frame(
            List<StaffTab> tabs,
            List<PortalLink> links,
            @Nullable Staff staff,
            String town,
            boolean practice,
            Look look) {}
}
