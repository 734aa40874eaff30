package jp.shirube.app.savedview;

import java.util.List;
import java.util.Map;

/** The saved views（保存した見方） of everybody. */
public interface SavedViews {
    /** Those of a list that a person sees: first their own, then those that others share; by name. */
    List<SavedView> list(String list, String login);

    /**
     * Keeps a view under a name; one of the same person, list and name is replaced.
     *
     * @throws SavedViewRefused where the name is blank or longer than 60 characters
     */
    void keep(String list, String name, Map<String, String> filters, boolean shared, String login);

    /**
     * Puts a view away; its row and history stay.
     *
     * @return code of its list
     * @throws SavedViewRefused where the person has no such view
     */
    String retire(long id, String login);
}
