package jp.shirube.app.desk.past;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import org.jspecify.annotations.Nullable;

/** A request for a page of the past, as a request for the page. */
final class PastRequest extends HttpServletRequestWrapper {
    private final String path;

    PastRequest(HttpServletRequest request, String path) {
        super(request);
        this.path = path;
    }

    @Override
    public String getRequestURI() {
        return path;
    }

    @Override
    public StringBuffer getRequestURL() {
        StringBuffer whole = super.getRequestURL();
        return new StringBuffer(
                whole.substring(0, whole.length() - super.getRequestURI().length()) + path);
    }

    @Override
    public String getServletPath() {
        return super.getServletPath().isEmpty() ? "" : path;
    }

    @Override
    public @Nullable String getPathInfo() {
        return super.getPathInfo() == null ? null : path;
    }
}
