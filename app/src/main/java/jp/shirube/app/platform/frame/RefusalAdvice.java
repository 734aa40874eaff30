package jp.shirube.app.platform.frame;

import jakarta.servlet.http.HttpServletRequest;
import jp.shirube.app.platform.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** Answers a refusal once for all rooms: a page for people, problem JSON for programs. */
@ControllerAdvice
class RefusalAdvice {
    private static final int FORBIDDEN = HttpStatus.FORBIDDEN.value();

    private final FrameModel frame;

    RefusalAdvice(FrameModel frame) {
        this.frame = frame;
    }

    @ExceptionHandler
    Object answer(Refusal refusal, HttpServletRequest request) {
        String accepted = request.getHeader("Accept");
        if (accepted != null && accepted.contains(MediaType.APPLICATION_JSON_VALUE)) {
            ProblemDetail problem = ProblemDetail.forStatus(refusal.status());
            problem.setTitle(refusal.getClass().getSimpleName());
            problem.setDetail(refusal.getMessage());
            return ResponseEntity.status(refusal.status())
                    .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                    .body(problem);
        }
        ModelAndView page = new ModelAndView("platform/problem");
        page.setStatus(HttpStatusCode.valueOf(refusal.status()));
        page.addObject("frame", frame.frame(request));
        page.addObject("titleKey", refusal.status() == FORBIDDEN ? "problem.403.title" : "problem.title");
        page.addObject("detail", refusal.getMessage());
        return page;
    }
}
