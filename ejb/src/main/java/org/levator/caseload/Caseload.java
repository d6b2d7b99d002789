package org.levator.caseload;

import java.util.List;
import java.util.Map;

/**
 * One page of a caseload.
 *
 * @param found how many rows the whole list has
 * @param counts how many cases each tab holds, whatever is looked for
 */
public record Caseload(List<CaseloadRow> rows, long found, Map<CaseloadTab, Long> counts, int page, int pages) {}
