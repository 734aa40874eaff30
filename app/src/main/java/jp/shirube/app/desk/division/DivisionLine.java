package jp.shirube.app.desk.division;

import java.util.List;
import jp.shirube.app.organization.Division;
import jp.shirube.app.project.DivisionProjects;

/**
 * A division with the projects that it is in charge of.
 *
 * @param sections how many it has on the day
 */
record DivisionLine(Division division, int sections, List<DivisionProjects.Entry> projects) {
    DivisionLine {
        projects = List.copyOf(projects);
    }
}
