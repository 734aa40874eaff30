package jp.shirube.app.platform;

import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Who is signed in on the request at hand. */
@Component
public class CurrentStaff {
    /** Empty on public pages and on the command line. */
    public Optional<Staff> find() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof Staff staff
                ? Optional.of(staff)
                : Optional.empty();
    }

    /** Throws IllegalState where nobody is signed in: only pages behind the sign-in may ask. */
    public Staff get() {
        return find().orElseThrow(() -> new IllegalStateException("Nobody is signed in"));
    }
}
