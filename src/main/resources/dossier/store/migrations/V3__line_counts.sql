-- How often lines recur in the articles of a site, in the page reader's own form. Times are UTC.
CREATE TABLE IF NOT EXISTS line_counts (
  site VARCHAR(500) PRIMARY KEY,
  counts BYTEA NOT NULL,
  learned TIMESTAMP(6) NOT NULL
);
CREATE INDEX IF NOT EXISTS line_counts_learned ON line_counts (learned);
