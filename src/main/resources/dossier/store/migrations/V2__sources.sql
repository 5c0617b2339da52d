-- Feeds that are or may be read, and how polling them goes. Times are UTC; id is a digest of the address.
CREATE TABLE IF NOT EXISTS source_feed (
  id CHAR(64) NOT NULL PRIMARY KEY,
  address VARCHAR(3000) NOT NULL,
  title VARCHAR(300),
  site VARCHAR(3000),
  folder VARCHAR(300),
  switched_on BOOLEAN NOT NULL,
  added TIMESTAMP(6) NOT NULL,
  polled TIMESTAMP(6),
  next_poll TIMESTAMP(6) NOT NULL,
  failures INT NOT NULL,
  problem VARCHAR(300),
  newest TIMESTAMP(6),
  habit_seconds BIGINT,
  etag VARCHAR(1000),
  last_modified VARCHAR(200),
  taken BIGINT NOT NULL
);
CREATE INDEX IF NOT EXISTS source_feed_next ON source_feed (switched_on, next_poll);

-- What was read of a feed's entries, so that each is read once; tries counts readings that failed.
CREATE TABLE IF NOT EXISTS source_entry (
  feed CHAR(64) NOT NULL,
  entry CHAR(64) NOT NULL,
  fingerprint CHAR(64) NOT NULL,
  tries INT NOT NULL,
  PRIMARY KEY (feed, entry)
);

-- Articles that a person took out: polling does not bring them back.
CREATE TABLE IF NOT EXISTS removed_article (
  article CHAR(32) NOT NULL PRIMARY KEY,
  removed TIMESTAMP(6) NOT NULL
);

-- Addresses that could not be read, newest kept, for whoever asks why. id is a digest of the address.
CREATE TABLE IF NOT EXISTS unread_page (
  id CHAR(64) NOT NULL PRIMARY KEY,
  address VARCHAR(3000) NOT NULL,
  reason VARCHAR(300) NOT NULL,
  tried TIMESTAMP(6) NOT NULL
);
CREATE INDEX IF NOT EXISTS unread_page_tried ON unread_page (tried);
