package jp.shirube.app.access;

import jp.shirube.app.access.account.Person;
import jp.shirube.app.access.account.Persons;
import jp.shirube.app.audit.Past;
import jp.shirube.app.platform.CurrentStaff;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/** The roles of who is signed in, asked of the database once for each request. */
@Component
class CurrentPerson {
    private static final String KEPT = CurrentPerson.class.getName();

    private final CurrentStaff staff;
    private final Persons persons;
    private final Past past;

    CurrentPerson(CurrentStaff staff, Persons persons, Past past) {
        this.staff = staff;
        this.persons = persons;
        this.past = past;
    }

    Person get() {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        if (request == null) {
            return find();
        }
        if (request.getAttribute(KEPT, RequestAttributes.SCOPE_REQUEST) instanceof Person kept) {
            return kept;
        }
        Person found = find();
        request.setAttribute(KEPT, found, RequestAttributes.SCOPE_REQUEST);
        return found;
    }

    private Person find() {
        return past.now(
                () -> staff.find().map(each -> persons.get(each.getName())).orElse(Person.NOBODY));
    }
}
