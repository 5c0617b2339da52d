-- Who was told of a story is asked by the story.
CREATE INDEX IF NOT EXISTS shown_story_story ON shown_story (story, team_id);
