package jp.shirube.app.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

class AskedOnceTest {
    private final AtomicInteger asked = new AtomicInteger();

    @AfterEach
    void leave() {
        RequestContextHolder.resetRequestAttributes();
    }

    private int ask(String question) {
        return AskedOnce.of(AskedOnceTest.class, question, asked::incrementAndGet);
    }

    private static void during(String method) {
        RequestContextHolder.setRequestAttributes(
                new ServletRequestAttributes(new MockHttpServletRequest(method, "/staff")));
    }

    @Test
    void aPageAsksEachQuestionOnce() {
        during("GET");
        assertThat(ask("one")).isEqualTo(ask("one")).isEqualTo(1);
        assertThat(ask("other")).isEqualTo(2);
        during("GET");
        assertThat(ask("one")).isEqualTo(3);
    }

    @Test
    void whereSomethingMayChangeEveryQuestionIsAsked() {
        assertThat(ask("one")).isNotEqualTo(ask("one"));
        during("POST");
        assertThat(ask("one")).isNotEqualTo(ask("one"));
    }
}
