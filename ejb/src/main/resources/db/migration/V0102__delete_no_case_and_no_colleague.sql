-- A case, a colleague and the clinic's own rows end by their dates and states; the application deletes none of them.
revoke delete on episode, clinician, supervision, clinic, authorisation_rule from levator_app;
