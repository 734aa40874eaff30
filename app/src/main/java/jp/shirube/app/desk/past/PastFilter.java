package jp.shirube.app.desk.past;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import jp.shirube.app.audit.Past;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.UriUtils;

/** Takes a request for a page of the past to that page, with the thread at that moment; links of the page stay there. */
@Component
class PastFilter extends OncePerRequestFilter {
    /** Name of the request's attribute with the {@link PastView}; templates ask for it. */
    static final String VIEW = "past";

    /** Name of the attribute that says that the address names no moment up to now. */
    static final String NO_MOMENT = "past.none";

    private final Past past;
    private final Clock clock;

    PastFilter(Past past, Clock clock) {
        this.past = past;
        this.clock = clock;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<PastAddresses.Split> split = PastAddresses.split(request.getRequestURI());
        if (split.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        String segment = UriUtils.decode(split.get().segment(), StandardCharsets.UTF_8);
        String present = split.get().present();
        PastRequest then = new PastRequest(request, present);
        Optional<Instant> moment = PastAddresses.moment(segment).filter(each -> each.isBefore(clock.instant()));
        if (moment.isEmpty()) {
            request.setAttribute(NO_MOMENT, true);
            chain.doFilter(then, response);
            return;
        }
        String query = request.getQueryString();
        request.setAttribute(
                VIEW, new PastView(moment.get(), segment, query == null ? present : present + "?" + query));
        try {
            past.<Exception>at(moment.get(), () -> chain.doFilter(then, new PastResponse(response, segment)));
        } catch (ServletException | IOException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new ServletException(e);
        }
    }
}
