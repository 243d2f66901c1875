### No to an earlier time.

leavesooner-done = თქვენი ვიზიტი უცვლელია. მოგწერთ, როცა სხვა უფრო ადრეული დრო გათავისუფლდება.
