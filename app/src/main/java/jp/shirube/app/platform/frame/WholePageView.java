package jp.shirube.app.platform.frame;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import org.springframework.util.FastByteArrayOutputStream;
import org.thymeleaf.spring6.view.ThymeleafView;

/**
 * A page that goes out once it is whole, with its length: one that breaks halfway is answered as a fault, not cut off. It is gathered as bytes in
 * blocks; as one text that grows, a large page would be copied several times over.
 */
class WholePageView extends ThymeleafView {
    private static final int BLOCK = 32 * 1024;

    @Override
    protected void renderFragment(
            Set<String> selectors, Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
            throws Exception {
        FastByteArrayOutputStream page = new FastByteArrayOutputStream(BLOCK);
        PrintWriter writer = new PrintWriter(new OutputStreamWriter(page, StandardCharsets.UTF_8));
        super.renderFragment(selectors, model, request, new HttpServletResponseWrapper(response) {
            @Override
            public PrintWriter getWriter() {
                return writer;
            }
        });
        writer.flush();
        response.setContentLength(page.size());
        page.writeTo(response.getOutputStream());
    }
}
