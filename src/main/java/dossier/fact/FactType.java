package dossier.fact;

/** The kinds of facts that are read from articles. */
public enum FactType {
  /** One company buys, bids for or sells another, a part of one, or a stake. The company is the buyer. */
  ACQUISITION,
  /** Money put into a company: equity, debt, investment. The company gets it. */
  FUNDING,
  /** Shares are offered to the public for the first time. */
  LISTING,
  /** Companies agree to do something together: partnerships, contracts, licences. */
  PARTNERSHIP,
  /** A product or service is launched, updated, delayed or ended. */
  PRODUCT_LAUNCH,
  /** Work in a new place or market, stores, plants, capacity, or their end. */
  EXPANSION,
  /** Revenue, profit, margins and guidance of a company. */
  EARNINGS,
  /** A share, rank, number of users or units, or a price. */
  METRIC,
  /** Somebody joins, leaves or changes office. */
  EXECUTIVE_CHANGE,
  /** Jobs cut or created, and how many people work there. */
  WORKFORCE,
  /** Suits, rulings, fines, appeals, bankruptcies. */
  LEGAL,
  /** Probes, orders, approvals and demands by authorities. */
  REGULATORY,
  /** Breaches, attacks, outages and flaws. */
  SECURITY
}
