package jp.shirube.app.platform;

import java.io.Serializable;
import java.security.Principal;

/**
 * A member of staff (職員) as signed in.
 *
 * @param login name of the account, lower case
 * @param displayName name for people
 * @param division name of the division (課), empty where none is known
 */
public record Staff(String login, String displayName, String division) implements Principal, Serializable {
    @Override
    public String getName() {
        return login;
    }
}
