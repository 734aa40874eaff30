package jp.shirube.app.desk.past;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;

/** Keeps the links of a page in its time. */
final class PastResponse extends HttpServletResponseWrapper {
    private final String segment;

    PastResponse(HttpServletResponse response, String segment) {
        super(response);
        this.segment = segment;
    }

    @Override
    public String encodeURL(String url) {
        return super.encodeURL(PastAddresses.then(segment, url));
    }

    @Override
    public String encodeRedirectURL(String url) {
        return super.encodeRedirectURL(PastAddresses.then(segment, url));
    }
}
