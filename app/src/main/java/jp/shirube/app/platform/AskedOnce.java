package jp.shirube.app.platform;

import java.util.function.Supplier;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Answers that hold as long as one page is read: the parts of a page ask the same small questions again and again, each one statement. Only a GET
 * request, which changes nothing, keeps them; anywhere else every question is asked.
 */
public final class AskedOnce {
    private AskedOnce() {}

    /**
     * The answer to a question.
     *
     * @param by who asks; its questions are its own
     * @param question equal for what has the same answer
     */
    @SuppressWarnings("unchecked") // by and question together name one kind of answer
    public static <T> T of(Class<?> by, Object question, Supplier<T> ask) {
        if (!(RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes page)
                || !page.getRequest().getMethod().equals("GET")) {
            return ask.get();
        }
        String name = by.getName() + " " + question;
        Object kept = page.getAttribute(name, RequestAttributes.SCOPE_REQUEST);
        if (kept instanceof Kept known && known.question().equals(question)) {
            return (T) known.answer();
        }
        T answer = ask.get();
        page.setAttribute(name, new Kept(question, answer), RequestAttributes.SCOPE_REQUEST);
        return answer;
    }

    private record Kept(Object question, Object answer) {}
}
