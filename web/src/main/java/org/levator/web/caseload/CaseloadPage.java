package org.levator.web.caseload;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.levator.caseload.Caseload;
import org.levator.caseload.CaseloadReading;
import org.levator.caseload.CaseloadSort;
import org.levator.caseload.CaseloadTab;
import org.levator.caseload.CaseloadView;
import org.levator.web.faces.text.When;

/** The caseload. Part, order and page stand in its address, so that back and reload show the same; what is looked for never does. */
@Named
@ViewScoped
public class CaseloadPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    CaseloadReading reading;

    @Inject
    When when;

    private String tab;
    private String sort;
    private String order;
    private String find;
    private int page;
    private transient Caseload shown;

    public void load() {
        shown = reading.page(new CaseloadView(tab(), find, sort(), isDescending(), Math.max(0, page)));
    }

    private CaseloadTab tab() {
        return named(CaseloadTab.values(), tab);
    }

    private CaseloadSort sort() {
        return named(CaseloadSort.values(), sort);
    }

    /** What the address says if it is one of them, else the first. */
    private static <T extends Enum<T>> T named(T[] allowed, String asked) {
        var name = asked == null ? "" : asked.toUpperCase(Locale.ROOT);
        return Arrays.stream(allowed)
                .filter(a -> a.name().equals(name))
                .findFirst()
                .orElse(allowed[0]);
    }

    public boolean isDescending() {
        return "desc".equals(order);
    }

    /** The address of the same list sorted by a column; by the same column again the other way round. */
    public String sortedBy(CaseloadSort column) {
        var down = column == sort() && !isDescending();
        return address(tab(), column, down, 0);
    }

    public String address(CaseloadTab other) {
        return address(other, sort(), isDescending(), 0);
    }

    public String pageAddress(int otherPage) {
        return address(tab(), sort(), isDescending(), otherPage);
    }

    private static String address(CaseloadTab tab, CaseloadSort sort, boolean down, int page) {
        return "/caseload?tab=" + tab.name().toLowerCase(Locale.ROOT) + "&sort="
                + sort.name().toLowerCase(Locale.ROOT) + (down ? "&order=desc" : "")
                + (page > 0 ? "&page=" + page : "");
    }

    public long daysSince(LocalDate day) {
        return ChronoUnit.DAYS.between(day, when.getToday());
    }

    /** For {@code aria-sort}. */
    public String direction(CaseloadSort column) {
        if (column != sort()) {
            return "none";
        }
        return isDescending() ? "descending" : "ascending";
    }

    public List<CaseloadTab> getTabs() {
        return List.of(CaseloadTab.values());
    }

    public List<CaseloadSort> getSorts() {
        return List.of(CaseloadSort.values());
    }

    /** Looks for part of a name or a case number in this list; an empty field shows all again. */
    public void look() {
        page = 0;
        load();
    }

    public Caseload getShown() {
        if (shown == null) {
            load();
        }
        return shown;
    }

    public CaseloadTab getShownTab() {
        return tab();
    }

    public String getTab() {
        return tab;
    }

    public void setTab(String tab) {
        this.tab = tab;
    }

    public String getSort() {
        return sort;
    }

    public void setSort(String sort) {
        this.sort = sort;
    }

    public String getOrder() {
        return order;
    }

    public void setOrder(String order) {
        this.order = order;
    }

    public String getFind() {
        return find;
    }

    public void setFind(String find) {
        this.find = find;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
