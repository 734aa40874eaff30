package jp.shirube.app.access;

import java.util.Optional;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.method.HandlerMethod;

/** What a method of a controller declares about who may use it. */
final class Declared {
    private Declared() {}

    static Optional<Needs> needs(HandlerMethod method) {
        return Optional.ofNullable(method.getMethodAnnotation(Needs.class));
    }

    static boolean openToAll(HandlerMethod method) {
        return method.hasMethodAnnotation(OpenToAll.class)
                || AnnotatedElementUtils.hasAnnotation(method.getBeanType(), OpenToAll.class);
    }

    static boolean openToStaff(HandlerMethod method) {
        return method.hasMethodAnnotation(OpenToStaff.class)
                || AnnotatedElementUtils.hasAnnotation(method.getBeanType(), OpenToStaff.class);
    }
}
