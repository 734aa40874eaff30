package jp.shirube.app.access;

import java.util.HashMap;
import java.util.Map;
import jp.shirube.app.platform.StaffPages;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Answers by what the methods of the controllers declare. */
@Component
class DeclaredPages implements StaffPages {
    private final Rights rights;
    private final ObjectProvider<RequestMappingHandlerMapping> mappings;
    private final Map<String, Needs> needs = new HashMap<>();

    /** The mapping itself needs the interceptor of this room, so it is asked late. */
    DeclaredPages(
            Rights rights,
            @Qualifier("requestMappingHandlerMapping") ObjectProvider<RequestMappingHandlerMapping> mappings) {
        this.rights = rights;
        this.mappings = mappings;
    }

    @Override
    public boolean mayOpen(String path) {
        Needs declared = needs().get(path);
        return declared == null || rights.may(declared.value(), declared.thing());
    }

    private synchronized Map<String, Needs> needs() {
        if (needs.isEmpty()) {
            mappings.ifAvailable(mapping -> mapping.getHandlerMethods()
                    .forEach((info, method) -> info.getDirectPaths()
                            .forEach(path -> Declared.needs(method)
                                    .ifPresent(found -> put(
                                            path,
                                            info.getMethodsCondition()
                                                    .getMethods()
                                                    .toString(),
                                            found)))));
        }
        return needs;
    }

    private void put(String path, String methods, Needs found) {
        if (methods.contains("GET") || methods.equals("[]")) {
            needs.put(path, found);
        }
    }
}
