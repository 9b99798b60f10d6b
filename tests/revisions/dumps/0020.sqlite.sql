BEGIN TRANSACTION;
CREATE TABLE absence (
	user_id VARCHAR(32) NOT NULL, 
	delegate_id VARCHAR(32), 
	said_by VARCHAR(32) NOT NULL, 
	from_status BOOLEAN NOT NULL, 
	began_at DATETIME NOT NULL, 
	until DATETIME, 
	ended_at DATETIME, 
	id INTEGER NOT NULL, 
	workspace_id VARCHAR(32) NOT NULL, 
	CONSTRAINT pk_absence PRIMARY KEY (id), 
	CONSTRAINT ck_absence_delegate_is_another CHECK (delegate_id IS NULL OR delegate_id <> user_id), 
	CONSTRAINT fk_absence_workspace_id FOREIGN KEY(workspace_id) REFERENCES workspace (id)
);
INSERT INTO "absence" VALUES('UMILO','UMEMO','UMILO',0,'2027-01-01 09:00:55.000000','2027-01-02 00:00:00.000000',NULL,1,'T1');
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0020');
CREATE TABLE "allocation" (
	campaign_id INTEGER NOT NULL, 
	platform VARCHAR(32) NOT NULL, 
	weight NUMERIC(12, 4) NOT NULL, 
	amount_minor BIGINT, 
	id INTEGER NOT NULL, 
	workspace_id VARCHAR(32) NOT NULL, 
	CONSTRAINT pk_allocation PRIMARY KEY (id), 
	CONSTRAINT fk_allocation_workspace_id_campaign_id FOREIGN KEY(workspace_id, campaign_id) REFERENCES campaign (workspace_id, id), 
	CONSTRAINT uq_allocation_campaign_id_platform UNIQUE (campaign_id, platform), 
	CONSTRAINT fk_allocation_workspace_id FOREIGN KEY(workspace_id) REFERENCES workspace (id), 
	CONSTRAINT ck_allocation_amount_not_negative CHECK (amount_minor >= 0), 
	CONSTRAINT ck_allocation_weight_not_negative CHECK (weight >= 0)
);
INSERT INTO "allocation" VALUES(3,'instagram',1,5000,1,'T1');
INSERT INTO "allocation" VALUES(3,'tiktok',1,5000,2,'T1');
CREATE TABLE "approval" (
	campaign_id INTEGER NOT NULL, 
	task_id INTEGER NOT NULL, 
	subject VARCHAR(32) NOT NULL, 
	deliverable_id INTEGER, 
	terms_id INTEGER, 
	asset_id INTEGER, 
	copy_id INTEGER, 
	fingerprint VARCHAR(64) NOT NULL, 
	round INTEGER NOT NULL, 
	proposal JSON NOT NULL, 
	state VARCHAR(32) NOT NULL, 
	asked_by VARCHAR(32) NOT NULL, 
	opened_at DATETIME NOT NULL, 
	id INTEGER NOT NULL, 
	workspace_id VARCHAR(32) NOT NULL, 
	CONSTRAINT pk_approval PRIMARY KEY (id), 
	CONSTRAINT fk_approval_workspace_id FOREIGN KEY(workspace_id) REFERENCES workspace (id), 
	CONSTRAINT fk_approval_workspace_id_campaign_id FOREIGN KEY(workspace_id, campaign_id) REFERENCES campaign (workspace_id, id), 
	CONSTRAINT fk_approval_workspace_id_task_id FOREIGN KEY(workspace_id, task_id) REFERENCES task (workspace_id, id), 
	CONSTRAINT ck_approval_approvalstate CHECK (state IN ('open', 'decided', 'settled', 'superseded')), 
	CONSTRAINT fk_approval_workspace_id_deliverable_id FOREIGN KEY(workspace_id, deliverable_id) REFERENCES deliverable (workspace_id, id), 
	CONSTRAINT fk_approval_workspace_id_terms_id FOREIGN KEY(workspace_id, terms_id) REFERENCES terms (workspace_id, id), 
	CONSTRAINT uq_approval_workspace_id_id UNIQUE (workspace_id, id)
);
INSERT INTO "approval" VALUES(1,3,'content',1,NULL,1,2,'4b4d355ca74d9c162c621426deda1b9d2911f9b61ffe2b36b01344662786e6b7',1,'{}','settled','UCLEO','2026-11-02 09:00:11.000000',1,'T1');
INSERT INTO "approval" VALUES(2,8,'content',2,NULL,3,4,'950570159b159f81b9ef0217b06250bda62d6964efdcdffe5238e6c8da7d954c',1,'{}','open','UCLEO','2027-01-01 09:00:33.000000',2,'T1');
INSERT INTO "approval" VALUES(2,12,'overspend',NULL,5,NULL,NULL,'7ccb38bd9b83dd54ae141d673e65ee7a09055ff7f51a9ad4221b0a365e054c52',1,'{}','open','UMAYA','2027-01-01 09:00:44.000000',3,'T1');
INSERT INTO "approval" VALUES(2,13,'budget_raise',NULL,NULL,NULL,NULL,'853ad68ecdbc2b2002a75a217d8387f05d3f949e94e4fac0e8c53645cae31659',1,'{"budget_minor": 9000000, "reason": "It must be so."}','open','UMAYA','2027-01-01 09:00:55.000000',4,'T1');
CREATE TABLE "audit" (
	campaign_id INTEGER, 
	at DATETIME NOT NULL, 
	actor_id VARCHAR(32) NOT NULL, 
	action VARCHAR(64) NOT NULL, 
	subject VARCHAR(64) NOT NULL, 
	subject_id INTEGER, 
	details JSON NOT NULL, 
	id INTEGER NOT NULL, 
	workspace_id VARCHAR(32) NOT NULL, 
	for_id VARCHAR(32), 
	via VARCHAR(16) NOT NULL, 
	release VARCHAR(32) NOT NULL, 
	salt VARCHAR(32) NOT NULL, 
	digest VARCHAR(64), 
	CONSTRAINT pk_audit PRIMARY KEY (id), 
	CONSTRAINT fk_audit_workspace_id_campaign_id FOREIGN KEY(workspace_id, campaign_id) REFERENCES campaign (workspace_id, id), 
	CONSTRAINT fk_audit_workspace_id FOREIGN KEY(workspace_id) REFERENCES workspace (id)
);
INSERT INTO "audit" VALUES(NULL,'2026-11-02 09:00:00.000000','UADA','money role changed','',NULL,'{"role": "marketing_director", "was": [], "now": ["UDORA"]}',1,'T1',NULL,'itself','0.3.0','a1508c138a7af0f9ab4b54c75957d69d','4d5d5ba9eb42b9eeed6cabbf5ac837d298df87833dd3d5ffaccc2bbfaaf50fa0');
INSERT INTO "audit" VALUES(NULL,'2026-11-02 09:00:00.000000','UADA','roles given','',NULL,'{"roles": {"marketing_manager": ["UMAYA", "UMILO"], "content_specialist": ["SCONTENT"], "marketing_director": ["UDORA"], "design_team": ["UDESI"]}}',2,'T1',NULL,'itself','0.3.0','f212668c27480879fea46760e4de57d4','57083c75f3d05ab0276822f1e42ad1b92b66cebfb0e1c9ab24b57d2d99fcd0be');
INSERT INTO "audit" VALUES(NULL,'2026-11-02 09:00:00.000000','UADA','influencers imported','',NULL,'{"outcomes": {"added": 12, "changed": 0, "unchanged": 0, "proposed": 0}, "rejected": 0}',3,'T1',NULL,'itself','0.3.0','e28a66544a37798a10a73749601f3493','a5d45c980de648aef868f96b0402c8ee2c69e826be8a3341e3a9882885d16f1e');
INSERT INTO "audit" VALUES(NULL,'2026-11-02 09:00:00.000000','UADA','roles given','',NULL,'{"roles": {"creative_team": ["UCREA", "UCRIS"], "copywriter": ["UWREN"]}}',4,'T1',NULL,'itself','0.3.0','9e2674e4acb9b0e753cbb0d864d9bf9a','3efa5360359338aedb3d8277f97e097d8a892dca85e3a59a7636b391e8713191');
INSERT INTO "audit" VALUES(1,'2026-11-02 09:00:00.000000','UMAYA','campaign made','',NULL,'{"name": "Glow", "workflow": "influencer"}',5,'T1',NULL,'itself','0.3.0','b5442e1a28cceb7f656c9beed3772b8c','fe3404a00128f2b98a5feb5b6980651e7125b724492aeb4efe685ccc99b24353');
INSERT INTO "audit" VALUES(1,'2026-11-02 09:00:00.000000','UMAYA','cost added','cost',1,'{}',6,'T1',NULL,'itself','0.3.0','66447f78a33960382033c299d978ac03','a45dd73d76d451025d8168b08e0a568e2c48147136b0ad4409ceaf27dbdddfff');
INSERT INTO "audit" VALUES(1,'2026-11-02 09:00:00.000000','UMAYA','influencers picked','',NULL,'{"handles": ["glow12"]}',7,'T1',NULL,'itself','0.3.0','6ae5dd73ee7aa639106dede8b5dc7002','840f64817c3ba5cea160172db354e179d5d4d40b138eefc8cf278c7e7bfe98a7');
INSERT INTO "audit" VALUES(1,'2026-11-02 09:00:00.000000','UMAYA','terms agreed','terms',1,'{}',8,'T1',NULL,'itself','0.3.0','c255e6550bdc0165eac71a85fb1c2d9f','a6e2fe5d60664b27eb644305ed5325e1dcae482476e2e49c9d1a8334bfe3eec6');
INSERT INTO "audit" VALUES(1,'2026-11-02 09:00:11.000000','greenlight','terms count','terms',1,'{}',9,'T1',NULL,'itself','0.3.0','2f731b3be749942e00056a222e4eb239','f820abadb8603de709744c5756c732e57d0874059ea33f5805aa5230833c1e84');
INSERT INTO "audit" VALUES(1,'2026-11-02 09:00:11.000000','greenlight','influencer contacted','participation',1,'{}',10,'T1',NULL,'itself','0.3.0','183775a1fd3dd0db0cc8a5df4015f8e8','af1cc08774552b0cf2e569df501b71e0d04057337c19fd856d9fa31f69eb7f4b');
INSERT INTO "audit" VALUES(1,'2026-11-02 09:00:11.000000','UCLEO','draft handed in','deliverable',1,'{"round": 1}',11,'T1',NULL,'itself','0.3.0','7e9d85d4b20fc1fc767ed760d4ed60f4','ab4516c374b078854bda91831d286dd2b68d2cb47c52835725cc31d9ce453cb3');
INSERT INTO "audit" VALUES(1,'2026-11-02 09:00:11.000000','UCLEO','decided approve','approval',1,'{"reason": "It must be so.", "part": null, "category": "brand", "round": 1, "fingerprint": "4b4d355ca74d9c162c621426deda1b9d2911f9b61ffe2b36b01344662786e6b7"}',12,'T1',NULL,'itself','0.3.0','aa2cf8c5f806e7efd0e6d656ef5a2a64','c55b0c91ea711e7b6b95c0d9aed3ab88b3285073b561bab51f6cab62550c42b2');
INSERT INTO "audit" VALUES(1,'2026-11-02 09:00:22.000000','UCLEO','post published','deliverable',1,'{"permalink": "https://instagram.example/p/1", "late": false}',13,'T1',NULL,'itself','0.3.0','28d2c32a5622d77874d64e9ac5c7f041','554638c50de68ab842f5829d3bf33cc471d58f8b24ebe225348f643ce99f637d');
INSERT INTO "audit" VALUES(1,'2027-01-01 09:00:22.000000','UCLEO','results entered','deliverable',1,'{"measured_on": "2027-01-01"}',14,'T1',NULL,'itself','0.3.0','fdfb5503fc76ae2c58bfd4aa1d038820','1c4bb2445e367484239cca89f912658de493c45a33c49aaee07eb82a1a88b92a');
INSERT INTO "audit" VALUES(2,'2027-01-01 09:00:22.000000','UMAYA','campaign made','',NULL,'{"name": "Open", "workflow": "influencer"}',15,'T1',NULL,'itself','0.3.0','f8e03f49673ba4feab070035465a9d7d','cabaf52d55f7807933e8fdb034f85ed875d21e6adc248956a7ffade706f28c0e');
INSERT INTO "audit" VALUES(2,'2027-01-01 09:00:22.000000','UMAYA','influencers picked','',NULL,'{"handles": ["glow12"]}',16,'T1',NULL,'itself','0.3.0','b3e63d0280b0fc7862403f715954db06','ea7a2de0c302698d13388f241313f7c59d02df150a2dc43cd4802472a0fa7d56');
INSERT INTO "audit" VALUES(2,'2027-01-01 09:00:22.000000','UMAYA','terms agreed','terms',2,'{}',17,'T1',NULL,'itself','0.3.0','7ded8eefc7520514945eb82b138c75d4','20cace5481802a039daa860de1854d749736e0a879a0ef4b5e023eedb850d7e4');
INSERT INTO "audit" VALUES(2,'2027-01-01 09:00:33.000000','greenlight','terms count','terms',2,'{}',18,'T1',NULL,'itself','0.3.0','7c1b4014895941854f3e3513b4280b52','f9b2df09562063ed18945e71589d41960bf5e427f66084dbddab68d18148a637');
INSERT INTO "audit" VALUES(2,'2027-01-01 09:00:33.000000','greenlight','influencer contacted','participation',2,'{}',19,'T1',NULL,'itself','0.3.0','597dcbba9f964896e289e08839fafac8','5b213d9859ae2440a22fbac59b7e743ae7c8fef221c8e118132d2318cdbacf7a');
INSERT INTO "audit" VALUES(2,'2027-01-01 09:00:33.000000','UCLEO','draft handed in','deliverable',2,'{"round": 1}',20,'T1',NULL,'itself','0.3.0','7690c54ec1ac340a13d4242b92a360cd','d68ccf3591f42342e5ed6ce811c1e7479ea60d9e0e9b2605b13a73ea14883b6c');
INSERT INTO "audit" VALUES(2,'2027-01-01 09:00:33.000000','UMAYA','influencers picked','',NULL,'{"handles": ["glow11"]}',21,'T1',NULL,'itself','0.3.0','4e16a3cf10b2edb3a5f126d83c3bbd12','2913ccccd53e636c9f3a7499208b75b634f5a0d027954873ff7414ae71bd18ba');
INSERT INTO "audit" VALUES(2,'2027-01-01 09:00:33.000000','UMAYA','terms offer','terms',3,'{}',22,'T1',NULL,'itself','0.3.0','005e8142a0a088609bf88e1cf8d8e52f','0b58d8057927428a74ea60d3ead39b1b6744bf7a4b8b01e5ba08199fe520c283');
INSERT INTO "audit" VALUES(2,'2027-01-01 09:00:33.000000','UMAYA','influencer contacted','participation',3,'{}',23,'T1',NULL,'itself','0.3.0','bbed488aea0927f9b58c85c4383a0a5e','3a35311d67bd6e85971447cfdb519f6ad636ca2bd4c501f021da3f7d507e27ac');
INSERT INTO "audit" VALUES(2,'2027-01-01 09:00:33.000000','UMAYA','influencers picked','',NULL,'{"handles": ["glow10"]}',24,'T1',NULL,'itself','0.3.0','a9a48ed873cbb4e28a0a6bbda9c411fa','347cd25fe46ffdec1be3ba586f96cb45f90a43483d3d1e2da09eafa1bcc64dc0');
INSERT INTO "audit" VALUES(2,'2027-01-01 09:00:33.000000','UMAYA','terms agreed','terms',4,'{}',25,'T1',NULL,'itself','0.3.0','fc4b4729aaeeffe4a5958dfdb1490b11','147971c8bdc6e6c8d2c94cb2dfb4b92e25a6c5479f470ff72ccd4498602be9f3');
INSERT INTO "audit" VALUES(2,'2027-01-01 09:00:44.000000','greenlight','terms count','terms',4,'{}',26,'T1',NULL,'itself','0.3.0','4e560be43e2e7d8fc4ea7f85a922d4d8','d61f7cb077cbbb30b97b006d0f52788d6aec60d9ab7785ada3dd2dac27469420');
INSERT INTO "audit" VALUES(2,'2027-01-01 09:00:44.000000','greenlight','influencer contacted','participation',4,'{}',27,'T1',NULL,'itself','0.3.0','fad390c55db8af283cdb0f4a96fab425','805b9115c7eaeba07209303692c302e22d9ed9c82ab0a35ee830ee2e200c7698');
INSERT INTO "audit" VALUES(2,'2027-01-01 09:00:44.000000','UMAYA','influencers picked','',NULL,'{"handles": ["glow9"]}',28,'T1',NULL,'itself','0.3.0','c989f6286f7b53b8dfa6178bbb2e9b67','b58e54aae795c219f1774015b4e9bb8b0116eca3d7d4bdd216fe913be61ccc92');
INSERT INTO "audit" VALUES(2,'2027-01-01 09:00:44.000000','UMAYA','terms agreed','terms',5,'{}',29,'T1',NULL,'itself','0.3.0','006c6f1d03c9e55c79aad56e7e450fe1','77e7056361ce26271cdacaba3fb76b71302b5687ae4ffacc6049566d90f0bd96');
INSERT INTO "audit" VALUES(2,'2027-01-01 09:00:44.000000','UMAYA','influencer contacted','participation',5,'{}',30,'T1',NULL,'itself','0.3.0','a58d91887205bb2b7d1e79e363ebfa84','ab78cf28a734261a4f8ddd6b235d9b60ccd122feb4a1471295bc9530d30d3309');
INSERT INTO "audit" VALUES(2,'2027-01-01 09:00:55.000000','UMAYA','people changed','',NULL,'{"roles": {"copywriter": ["UCLEO"]}, "reason": ""}',31,'T1',NULL,'itself','0.3.0','b039b0bf6cb77ccd21b7fa7ce811b78e','3e7d9269b46804f9e0cac3fca5a57b6423415caab7590cce37535f6d4ec5e966');
INSERT INTO "audit" VALUES(2,'2027-01-01 09:00:55.000000','UMAYA','campaign edited','',NULL,'{"reason": "It must be so.", "changes": {}}',32,'T1',NULL,'itself','0.3.0','e8b3459da6158455360fd344602ce3c3','7ed27bcae09c13aaeab59b8711d12bfc2fe31b40b91bbff6a29dce1d99d16293');
INSERT INTO "audit" VALUES(2,'2027-01-01 09:00:55.000000','UMAYA','task taken','task',9,'{}',33,'T1',NULL,'itself','0.3.0','fdcb7f1f7416662d2ddd3d425efe62d4','ffd1aea5bc3d7cc35369ec8601ae08b9117e85002b86da4560404da663520e6c');
INSERT INTO "audit" VALUES(NULL,'2027-01-01 09:00:55.000000','UMAYA','influencers imported','',NULL,'{"outcomes": {"added": 2, "changed": 0, "unchanged": 0, "proposed": 0}, "rejected": 0}',34,'T1',NULL,'itself','0.3.0','a8d2fd175cffab908159d588d3ae5fa5','41baa6cd60d325149850f6d131700ddd47c9f1d77d6aef11122fee0156375615');
INSERT INTO "audit" VALUES(3,'2027-01-01 09:00:55.000000','UMAYA','campaign made','',NULL,'{"name": "Sunday", "workflow": "social_media"}',35,'T1',NULL,'itself','0.3.0','dab26ba790e3698a911134a4db9118ee','5b04232bfd8fc7b2a76f1508007fea52666d9ea88ce05e0de64eabe4c279410c');
INSERT INTO "audit" VALUES(3,'2027-01-01 09:00:55.000000','UCREA','ideas submitted','',NULL,'{"themes": ["Slow mornings"]}',36,'T1',NULL,'itself','0.3.0','b5e8359f3d34d86eebd7bd7c490c4557','294e1357ac08a75d608b0f2f48094a2547d884ed4790c446a3ea405470ca651f');
INSERT INTO "audit" VALUES(3,'2027-01-01 09:00:55.000000','UMAYA','idea approved','idea',1,'{}',37,'T1',NULL,'itself','0.3.0','ef89c0204c806452e0b6fd848f147a29','c4acece1d818b22c91a20d720abbe02ecf7f8e6de6e46d7f9cc690ae6758e26b');
INSERT INTO "audit" VALUES(3,'2027-01-01 09:00:55.000000','UCREA','post planned','deliverable',4,'{"slot": "2027-01-01T22:00:00+00:00"}',38,'T1',NULL,'itself','0.3.0','187db6073138bde9dac8c9d832842575','64e81c246554d29edbdd314a3ecd82775070988f0f352571e0abe9bc6917e3ae');
INSERT INTO "audit" VALUES(3,'2027-01-01 09:00:55.000000','UCREA','ideas done','',NULL,'{"approved": 1}',39,'T1',NULL,'itself','0.3.0','1891c04466d7f0f44738473b3d018812','c7e41a2bc25498e228e76bdeb9e29b5f20a6d0ca147d005d5af4e042c9a86d55');
INSERT INTO "audit" VALUES(3,'2027-01-01 09:00:55.000000','UCREA','calendar ready','',NULL,'{"posts": 1, "ideas_without_posts": []}',40,'T1',NULL,'itself','0.3.0','eddf35658ad20c3f07ffe15c665beb90','c64af251ef45ec3c35e00449cdfdcef3c853740c02b9d76bb03b2f8ee5e352e9');
INSERT INTO "audit" VALUES(3,'2027-01-01 09:00:55.000000','UCREA','budget allocated','',NULL,'{"amounts": {"instagram": 5000, "tiktok": 5000}}',41,'T1',NULL,'itself','0.3.0','4ef3c99a164e090d03834f47c61daa4e','fa2444ea608ed2aaa73c95d06cc53aebedf3b25a1d4fb0e749763abe234ba16b');
INSERT INTO "audit" VALUES(3,'2027-01-01 09:00:55.000000','UMAYA','comment','deliverable',4,'{}',42,'T1',NULL,'itself','0.3.0','5f33eb63e0345f6d4481dd9fb8c92601','4c9abbcfc1a24967bbdb828d2dcc4a0b869e987bd5df445329bc3f1b5c9c120a');
INSERT INTO "audit" VALUES(1,'2027-01-01 09:00:55.000000','UMAYA','results imported','',NULL,'{"outcomes": {"added": 0, "changed": 1, "unchanged": 0, "proposed": 0}, "rejected": 0}',43,'T1',NULL,'itself','0.3.0','ac93b3b0acde795e0771f983c16a749f','ff66f3fd7a5fcb63f74b3a08064afaf0a5c69384e19287009272206454f3b39b');
INSERT INTO "audit" VALUES(NULL,'2027-01-01 09:00:55.000000','UMEMO','influencers imported','',NULL,'{"outcomes": {"added": 0, "changed": 0, "unchanged": 0, "proposed": 1}, "rejected": 0}',44,'T1',NULL,'itself','0.3.0','3f6a545f6e881f46c508d84cb88e1298','d5bb226a248ce4efd5d76a52c22f7a9be06656c6ec99a9d16f0bfd72ea9f5b83');
INSERT INTO "audit" VALUES(NULL,'2027-01-01 09:00:55.000000','UMAYA','brief shared','brief',4,'{"people": ["UMEMO"], "everybody": false}',45,'T1',NULL,'itself','0.3.0','084121f69d51aad9469141edf733a60c','825421f36be53ac2ce25185b15029db93103dd16f18ab0e7fefeba8f8375eae4');
INSERT INTO "audit" VALUES(NULL,'2027-01-01 09:00:55.000000','UMAYA','brief written','brief',4,'{}',46,'T1',NULL,'itself','0.3.0','a140f141b96b8f0e372562854c57fdda','d97bdf558f516b994747fed1eae34d455880a72f6c9e4ba51abb30cba5e5f3f2');
INSERT INTO "audit" VALUES(NULL,'2027-01-01 09:00:55.000000','UMAYA','calendar link given','calendar_link',1,'{"of": "UMAYA"}',47,'T1',NULL,'itself','0.3.0','714d8e2330d7b21fcc5038813e9370f8','401a9fac488c4e0cde6a91c022701256425a6ef150c0e256ca0b7bed9b680ffc');
INSERT INTO "audit" VALUES(1,'2027-01-01 09:00:55.000000','UMAYA','calendar link given','calendar_link',2,'{"of": "UMAYA"}',48,'T1',NULL,'itself','0.3.0','0fca6ba7330f569f83a49b3bcd5b845a','477cead6a6fd4278c097b5b0c16648f927b825cc3175981a894239e24523ce9d');
INSERT INTO "audit" VALUES(1,'2027-01-01 09:00:55.000000','UMAYA','calendar link revoked','calendar_link',2,'{"of": "UMAYA"}',49,'T1',NULL,'itself','0.3.0','7b41d7bfd9b797d9aae607df9a02f4e7','3fec448bcba315a66959e9c418cbe60f72b77358f26d6c41b74ca623d42e9749');
INSERT INTO "audit" VALUES(NULL,'2027-01-01 09:00:55.000000','UMILO','away','',NULL,'{"until": "2027-01-02T00:00:00+00:00", "delegate": "UMEMO"}',50,'T1','UMILO','itself','0.3.0','2bec7efd76b64cdcd79d8339021e30a9','0a48c748ba1872cb081141698433391f87a909aa20d925b62229f96cd3336800');
CREATE TABLE audit_seal (
	workspace_id VARCHAR(32) NOT NULL, 
	number INTEGER NOT NULL, 
	line_id INTEGER NOT NULL, 
	digest VARCHAR(64) NOT NULL, 
	hash VARCHAR(64) NOT NULL, 
	sealed_at DATETIME NOT NULL, 
	CONSTRAINT pk_audit_seal PRIMARY KEY (workspace_id, number), 
	CONSTRAINT fk_audit_seal_workspace_id FOREIGN KEY(workspace_id) REFERENCES workspace (id), 
	CONSTRAINT uq_audit_seal_workspace_id_line_id UNIQUE (workspace_id, line_id)
);
INSERT INTO "audit_seal" VALUES('T1',1,1,'4d5d5ba9eb42b9eeed6cabbf5ac837d298df87833dd3d5ffaccc2bbfaaf50fa0','94767662e7f50ee305fc593513080c7f2348d81485f3299bd5169922381674be','2026-11-02 00:00:00.000000');
INSERT INTO "audit_seal" VALUES('T1',2,2,'57083c75f3d05ab0276822f1e42ad1b92b66cebfb0e1c9ab24b57d2d99fcd0be','5feb121241e45b0fbfbc199561cecb881d3103a4fa66058f52a49de8f5349101','2026-11-02 00:00:00.000000');
INSERT INTO "audit_seal" VALUES('T1',3,3,'a5d45c980de648aef868f96b0402c8ee2c69e826be8a3341e3a9882885d16f1e','e9fc93a694e8f1b1f2c5347731cd50bc1ed49c0a67061d175ae13612a3b91a60','2026-11-02 00:00:00.000000');
INSERT INTO "audit_seal" VALUES('T1',4,4,'3efa5360359338aedb3d8277f97e097d8a892dca85e3a59a7636b391e8713191','6005d5faa7f616764b738788ae998e38e3ca39f0e61edf0a54d99eed37cf8bcf','2026-11-02 00:00:00.000000');
INSERT INTO "audit_seal" VALUES('T1',5,5,'fe3404a00128f2b98a5feb5b6980651e7125b724492aeb4efe685ccc99b24353','a676a1e91ac6f33cb839e3ff58ce4874c38c0f087593b8d20e7eb3bd3653bd9f','2026-11-02 00:00:00.000000');
INSERT INTO "audit_seal" VALUES('T1',6,6,'a45dd73d76d451025d8168b08e0a568e2c48147136b0ad4409ceaf27dbdddfff','8701e1baf7ee1f6840f2450a851bb7312abc8c005e731cd948ba4c5eb1ef113f','2026-11-02 00:00:00.000000');
INSERT INTO "audit_seal" VALUES('T1',7,7,'840f64817c3ba5cea160172db354e179d5d4d40b138eefc8cf278c7e7bfe98a7','a02efb1e0fe83f4a278d52cb62a31e3957f90a63d3158afdc18464cbc09824a0','2026-11-02 00:00:00.000000');
INSERT INTO "audit_seal" VALUES('T1',8,8,'a6e2fe5d60664b27eb644305ed5325e1dcae482476e2e49c9d1a8334bfe3eec6','0c887b5c85261b8a66e1fd8e00cb5313afe6c9abba903d578875b03af8f50195','2026-11-02 00:00:00.000000');
INSERT INTO "audit_seal" VALUES('T1',9,9,'f820abadb8603de709744c5756c732e57d0874059ea33f5805aa5230833c1e84','ba51270f81a2ebc589dfd82cabe0a825708aafdd074923f83667077dbe63b0c7','2026-11-02 00:00:00.000000');
INSERT INTO "audit_seal" VALUES('T1',10,10,'af1cc08774552b0cf2e569df501b71e0d04057337c19fd856d9fa31f69eb7f4b','4caedc2b3bf1775195363503bc7dd9be8001e415faf07a1417e5d0f60aaaeace','2026-11-02 00:00:00.000000');
INSERT INTO "audit_seal" VALUES('T1',11,11,'ab4516c374b078854bda91831d286dd2b68d2cb47c52835725cc31d9ce453cb3','4e0c8dfc333e08d14765b359ccec2496d6b7e9c162cc2cc191d4d61ffc9b4aa3','2026-11-02 00:00:00.000000');
INSERT INTO "audit_seal" VALUES('T1',12,12,'c55b0c91ea711e7b6b95c0d9aed3ab88b3285073b561bab51f6cab62550c42b2','8f93519046db8dfaf27e6a4ca8a01e80f76d6e0c6426d27a4a1f595d4c7f58d8','2026-11-02 00:00:00.000000');
INSERT INTO "audit_seal" VALUES('T1',13,13,'554638c50de68ab842f5829d3bf33cc471d58f8b24ebe225348f643ce99f637d','b6d7ce429ead9e6e12e5a3e64de501cb5a16b8600c161041c40c3399faf9dea2','2026-11-02 00:00:00.000000');
INSERT INTO "audit_seal" VALUES('T1',14,14,'1c4bb2445e367484239cca89f912658de493c45a33c49aaee07eb82a1a88b92a','7322a12c21b926feea6d56d041f2f235f279dec5e9def159d4fc10705370c9b0','2026-11-02 00:00:00.000000');
INSERT INTO "audit_seal" VALUES('T1',15,15,'cabaf52d55f7807933e8fdb034f85ed875d21e6adc248956a7ffade706f28c0e','381c4b648209d502237b2705292f744fbbc9197206f96bea5f3dccbcee3dc15c','2026-11-02 00:00:00.000000');
INSERT INTO "audit_seal" VALUES('T1',16,16,'ea7a2de0c302698d13388f241313f7c59d02df150a2dc43cd4802472a0fa7d56','f19179ba5b8ec7de053e48300ce918bd94aea8f6bdbc686d9f0e5b49b6c0fdaa','2026-11-02 00:00:00.000000');
INSERT INTO "audit_seal" VALUES('T1',17,17,'20cace5481802a039daa860de1854d749736e0a879a0ef4b5e023eedb850d7e4','7c5b9bf65816baa3654e591d9347b8311dabd9395d3ba7de7a7c399643a62d56','2026-11-02 00:00:00.000000');
INSERT INTO "audit_seal" VALUES('T1',18,18,'f9b2df09562063ed18945e71589d41960bf5e427f66084dbddab68d18148a637','7b81d71f8cf97b451b9351a33c46bb4547c30507c086e851f61765fa9852708f','2026-11-02 00:00:00.000000');
INSERT INTO "audit_seal" VALUES('T1',19,19,'5b213d9859ae2440a22fbac59b7e743ae7c8fef221c8e118132d2318cdbacf7a','4851b6200dc8853aa35e47ab5238f6a0b6e61501786d7554d91bfac2ad107181','2026-11-02 00:00:00.000000');
INSERT INTO "audit_seal" VALUES('T1',20,20,'d68ccf3591f42342e5ed6ce811c1e7479ea60d9e0e9b2605b13a73ea14883b6c','51e9cc68239c6fafbc5761dedd8b180c6251ec0f49a953d8928dc7d32f0bbf99','2026-11-02 00:00:00.000000');
INSERT INTO "audit_seal" VALUES('T1',21,21,'2913ccccd53e636c9f3a7499208b75b634f5a0d027954873ff7414ae71bd18ba','a0c543b4d09d647a4e07e53b4af2727180ba95fddf49f7a256d3a6b2b570b0b1','2026-11-02 00:00:00.000000');
INSERT INTO "audit_seal" VALUES('T1',22,22,'0b58d8057927428a74ea60d3ead39b1b6744bf7a4b8b01e5ba08199fe520c283','d2a5d251997179b2adfd9201c3bf755249f39cfb31a58a450e5db650701e3ba5','2026-11-02 00:00:00.000000');
INSERT INTO "audit_seal" VALUES('T1',23,23,'3a35311d67bd6e85971447cfdb519f6ad636ca2bd4c501f021da3f7d507e27ac','347646abb780622ccc3a48bab0ee81f2a3e4ffd7fd5fd3b2179201ab8ff98707','2026-11-02 00:00:00.000000');
INSERT INTO "audit_seal" VALUES('T1',24,24,'347cd25fe46ffdec1be3ba586f96cb45f90a43483d3d1e2da09eafa1bcc64dc0','b362b535b1de2d967c55abc40c802f9d6f52a9a1884aaa1f0b48b4bea0863116','2026-11-02 00:00:00.000000');
INSERT INTO "audit_seal" VALUES('T1',25,25,'147971c8bdc6e6c8d2c94cb2dfb4b92e25a6c5479f470ff72ccd4498602be9f3','82af66d8359cce273cd17e1ecf9044f3b23885208059b36db13ebbccc161f5a5','2026-11-02 00:00:00.000000');
INSERT INTO "audit_seal" VALUES('T1',26,26,'d61f7cb077cbbb30b97b006d0f52788d6aec60d9ab7785ada3dd2dac27469420','da5fd017a82fb2e7fd5d2326c6ee7c0551ba22238f7e69780c9eaa1cd925bd7d','2026-11-02 00:00:00.000000');
INSERT INTO "audit_seal" VALUES('T1',27,27,'805b9115c7eaeba07209303692c302e22d9ed9c82ab0a35ee830ee2e200c7698','22e9d89c508d0c478ebdb673cff723b5316020c613f9c4b926e73f7bf8e3e002','2026-11-02 00:00:00.000000');
INSERT INTO "audit_seal" VALUES('T1',28,28,'b58e54aae795c219f1774015b4e9bb8b0116eca3d7d4bdd216fe913be61ccc92','3636e6a0c67ac7b8d16bd6670cf173ffd0052aa0a4c2152b69ff2545551916c1','2026-11-02 00:00:00.000000');
INSERT INTO "audit_seal" VALUES('T1',29,29,'77e7056361ce26271cdacaba3fb76b71302b5687ae4ffacc6049566d90f0bd96','da385a667dce54d5fb21abcbef787f6097122ed72921b30843c74eb37338cbf6','2026-11-02 00:00:00.000000');
INSERT INTO "audit_seal" VALUES('T1',30,30,'ab78cf28a734261a4f8ddd6b235d9b60ccd122feb4a1471295bc9530d30d3309','b172873b1e12153ad6580407fc3f1ef11a495c2494f2d93a45e70088e521d1a8','2026-11-02 00:00:00.000000');
INSERT INTO "audit_seal" VALUES('T1',31,31,'3e7d9269b46804f9e0cac3fca5a57b6423415caab7590cce37535f6d4ec5e966','9dbac9e65906da460518da432af2ae8ab303991a3162e9fdaa73ecacfdd0e881','2026-11-02 00:00:00.000000');
INSERT INTO "audit_seal" VALUES('T1',32,32,'7ed27bcae09c13aaeab59b8711d12bfc2fe31b40b91bbff6a29dce1d99d16293','d06e8a14311a921c403076edcdb8f75abb2c33db5377984d1673a62091b52240','2026-11-02 00:00:00.000000');
INSERT INTO "audit_seal" VALUES('T1',33,33,'ffd1aea5bc3d7cc35369ec8601ae08b9117e85002b86da4560404da663520e6c','48a47357fac7b74f6073c063ad63f38b72c5f43560161ada9c22ccf30741d17e','2026-11-02 00:00:00.000000');
INSERT INTO "audit_seal" VALUES('T1',34,34,'41baa6cd60d325149850f6d131700ddd47c9f1d77d6aef11122fee0156375615','4daa8211a335a36893016a563215fe8acef3ff9ff76973477cf9214f54775dfc','2026-11-02 00:00:00.000000');
INSERT INTO "audit_seal" VALUES('T1',35,35,'5b04232bfd8fc7b2a76f1508007fea52666d9ea88ce05e0de64eabe4c279410c','b57e7e386e4fcc59518cbdb7850d90f597cad8173d2b4fdb59228d4b0a159861','2026-11-02 00:00:00.000000');
INSERT INTO "audit_seal" VALUES('T1',36,36,'294e1357ac08a75d608b0f2f48094a2547d884ed4790c446a3ea405470ca651f','ed381820e0e082d21014f015b52694e304815a23cf2fc2f4440516493ff3e433','2026-11-02 00:00:00.000000');
INSERT INTO "audit_seal" VALUES('T1',37,37,'c4acece1d818b22c91a20d720abbe02ecf7f8e6de6e46d7f9cc690ae6758e26b','fab9ddb9540b7a03783ef4d5309367c66dd83669e54d99156b5e9e0db95fe340','2026-11-02 00:00:00.000000');
INSERT INTO "audit_seal" VALUES('T1',38,38,'64e81c246554d29edbdd314a3ecd82775070988f0f352571e0abe9bc6917e3ae','e1d2ea5c71a94a43d3b3f4a677811189fa00e21e7a8097066cb933a679c5ded4','2026-11-02 00:00:00.000000');
INSERT INTO "audit_seal" VALUES('T1',39,39,'c7e41a2bc25498e228e76bdeb9e29b5f20a6d0ca147d005d5af4e042c9a86d55','20337e1fe0bed7162100468845fb952a57d18b20f6856231bd2ee90e1049aed9','2026-11-02 00:00:00.000000');
INSERT INTO "audit_seal" VALUES('T1',40,40,'c64af251ef45ec3c35e00449cdfdcef3c853740c02b9d76bb03b2f8ee5e352e9','5f21911db60143b14a9da1df6053a09e647f77d83a8d074bef5af261a2f59a71','2026-11-02 00:00:00.000000');
INSERT INTO "audit_seal" VALUES('T1',41,41,'fa2444ea608ed2aaa73c95d06cc53aebedf3b25a1d4fb0e749763abe234ba16b','15470c34f13c58f7048f9c463fab3c71ced7e0003efc2a923a586cd321b34c50','2026-11-02 00:00:00.000000');
INSERT INTO "audit_seal" VALUES('T1',42,42,'4c9abbcfc1a24967bbdb828d2dcc4a0b869e987bd5df445329bc3f1b5c9c120a','96ddef7b8792373472f7ae766b702edae98b17d4583f5c001585a27f90dc65a5','2026-11-02 00:00:00.000000');
INSERT INTO "audit_seal" VALUES('T1',43,43,'ff66f3fd7a5fcb63f74b3a08064afaf0a5c69384e19287009272206454f3b39b','db42bbe82d1521b679bc0bdaf4fbb9b68a44749cf94db7683b1ec56e4b589be2','2026-11-02 00:00:00.000000');
INSERT INTO "audit_seal" VALUES('T1',44,44,'d5bb226a248ce4efd5d76a52c22f7a9be06656c6ec99a9d16f0bfd72ea9f5b83','020bff4e776ca867ddadd8f95dbf79e5998bfa61de57cf9ab010176f6662ae28','2026-11-02 00:00:00.000000');
INSERT INTO "audit_seal" VALUES('T1',45,45,'825421f36be53ac2ce25185b15029db93103dd16f18ab0e7fefeba8f8375eae4','95343247b85d2e91ccdea992819afd2aabd827b33b4670a6468ddcbd97abbde2','2026-11-02 00:00:00.000000');
INSERT INTO "audit_seal" VALUES('T1',46,46,'d97bdf558f516b994747fed1eae34d455880a72f6c9e4ba51abb30cba5e5f3f2','03b57532ec91c0c05d277144c41f32be80b46636351da7686aa1fccb0dba7567','2026-11-02 00:00:00.000000');
INSERT INTO "audit_seal" VALUES('T1',47,47,'401a9fac488c4e0cde6a91c022701256425a6ef150c0e256ca0b7bed9b680ffc','b761c793d63145e1a5c871162b71297bf91939c3518e94435e634782d0b5796d','2026-11-02 00:00:00.000000');
INSERT INTO "audit_seal" VALUES('T1',48,48,'477cead6a6fd4278c097b5b0c16648f927b825cc3175981a894239e24523ce9d','d5cd5f4334c210e00ce3fc8192877e2e34282bf0cc0a0bd7e4813289162cb215','2026-11-02 00:00:00.000000');
INSERT INTO "audit_seal" VALUES('T1',49,49,'3fec448bcba315a66959e9c418cbe60f72b77358f26d6c41b74ca623d42e9749','470ad83d3bd264f1e44cc8d65bcdece4a02a252d0cd3c46fa71573c87e2a8227','2026-11-02 00:00:00.000000');
INSERT INTO "audit_seal" VALUES('T1',50,50,'0a48c748ba1872cb081141698433391f87a909aa20d925b62229f96cd3336800','77169a5532c7ad31bf05ba5054e6f2a9bedbc02c7e822413e0839dc1a0537ff9','2026-11-02 00:00:00.000000');
CREATE TABLE "brief" (
	title VARCHAR(120) NOT NULL, 
	created_by VARCHAR(32) NOT NULL, 
	created_at DATETIME NOT NULL, 
	id INTEGER NOT NULL, 
	workspace_id VARCHAR(32) NOT NULL, 
	for_everybody BOOLEAN NOT NULL, 
	CONSTRAINT pk_brief PRIMARY KEY (id), 
	CONSTRAINT fk_brief_workspace_id FOREIGN KEY(workspace_id) REFERENCES workspace (id), 
	CONSTRAINT uq_brief_workspace_id_id UNIQUE (workspace_id, id)
);
INSERT INTO "brief" VALUES('Glow','UMAYA','2026-11-02 09:00:00.000000',1,'T1',0);
INSERT INTO "brief" VALUES('Open','UMAYA','2027-01-01 09:00:22.000000',2,'T1',0);
INSERT INTO "brief" VALUES('Sunday','UMAYA','2027-01-01 09:00:55.000000',3,'T1',0);
INSERT INTO "brief" VALUES('Shared','UMAYA','2027-01-01 09:00:55.000000',4,'T1',0);
CREATE TABLE brief_share (
	workspace_id VARCHAR(32) NOT NULL, 
	brief_id INTEGER NOT NULL, 
	user_id VARCHAR(32) NOT NULL, 
	CONSTRAINT pk_brief_share PRIMARY KEY (workspace_id, brief_id, user_id), 
	CONSTRAINT fk_brief_share_workspace_id_brief_id FOREIGN KEY(workspace_id, brief_id) REFERENCES brief (workspace_id, id)
);
INSERT INTO "brief_share" VALUES('T1',4,'UMEMO');
CREATE TABLE brief_version (
	brief_id INTEGER NOT NULL, 
	number INTEGER NOT NULL, 
	requirements TEXT NOT NULL, 
	objectives TEXT NOT NULL, 
	audience TEXT NOT NULL, 
	deliverables TEXT NOT NULL, 
	timeline TEXT NOT NULL, 
	brand_guide TEXT NOT NULL, 
	required_words JSON NOT NULL, 
	banned_words JSON NOT NULL, 
	disclosure TEXT NOT NULL, 
	written_by VARCHAR(32) NOT NULL, 
	written_at DATETIME NOT NULL, 
	id INTEGER NOT NULL, 
	workspace_id VARCHAR(32) NOT NULL, 
	CONSTRAINT pk_brief_version PRIMARY KEY (id), 
	CONSTRAINT fk_brief_version_workspace_id_brief_id FOREIGN KEY(workspace_id, brief_id) REFERENCES brief (workspace_id, id), 
	CONSTRAINT fk_brief_version_workspace_id FOREIGN KEY(workspace_id) REFERENCES workspace (id), 
	CONSTRAINT uq_brief_version_brief_id_number UNIQUE (brief_id, number), 
	CONSTRAINT uq_brief_version_workspace_id_id UNIQUE (workspace_id, id)
);
INSERT INTO "brief_version" VALUES(1,1,'Show it in use.','','','','','','[]','[]','','UMAYA','2026-11-02 09:00:00.000000',1,'T1');
INSERT INTO "brief_version" VALUES(2,1,'Show it in use.','','','','','','[]','[]','','UMAYA','2027-01-01 09:00:22.000000',2,'T1');
INSERT INTO "brief_version" VALUES(3,1,'Show slow mornings.','More subscribers.','Coffee people.','','','','[]','[]','','UMAYA','2027-01-01 09:00:55.000000',3,'T1');
INSERT INTO "brief_version" VALUES(4,1,'Show it in use.','','','','','','[]','[]','','UMAYA','2027-01-01 09:00:55.000000',4,'T1');
CREATE TABLE calendar_link (
	user_id VARCHAR(32) NOT NULL, 
	campaign_id INTEGER, 
	version INTEGER NOT NULL, 
	given_at DATETIME NOT NULL, 
	revoked_at DATETIME, 
	revoked_by VARCHAR(32), 
	id INTEGER NOT NULL, 
	workspace_id VARCHAR(32) NOT NULL, 
	CONSTRAINT pk_calendar_link PRIMARY KEY (id), 
	CONSTRAINT fk_calendar_link_workspace_id_campaign_id FOREIGN KEY(workspace_id, campaign_id) REFERENCES campaign (workspace_id, id), 
	CONSTRAINT fk_calendar_link_workspace_id FOREIGN KEY(workspace_id) REFERENCES workspace (id)
);
INSERT INTO "calendar_link" VALUES('UMAYA',NULL,1,'2027-01-01 09:00:55.000000',NULL,NULL,1,'T1');
INSERT INTO "calendar_link" VALUES('UMAYA',1,1,'2027-01-01 09:00:55.000000','2027-01-01 09:00:55.000000','UMAYA',2,'T1');
CREATE TABLE "campaign" (
	workflow VARCHAR(32) NOT NULL, 
	name VARCHAR(400) NOT NULL, 
	name_key VARCHAR(400) NOT NULL, 
	status VARCHAR(32) NOT NULL, 
	archived_at DATETIME, 
	owner_id VARCHAR(32) NOT NULL, 
	channel_id VARCHAR(32) NOT NULL, 
	channel_is_private BOOLEAN NOT NULL, 
	time_zone VARCHAR(64) NOT NULL, 
	starts_on DATE NOT NULL, 
	ends_on DATE NOT NULL, 
	measuring_days INTEGER NOT NULL, 
	budget_minor BIGINT NOT NULL, 
	currency VARCHAR(3) NOT NULL, 
	brief_version_id INTEGER NOT NULL, 
	niches JSON NOT NULL, 
	followers_min BIGINT, 
	followers_max BIGINT, 
	platform VARCHAR(32), 
	approved_only BOOLEAN NOT NULL, 
	goal_reach BIGINT, 
	goal_engagement_rate NUMERIC(9, 4), 
	goal_revenue_minor BIGINT, 
	money_in_channel BOOLEAN NOT NULL, 
	money_for_team BOOLEAN NOT NULL, 
	needs_signature BOOLEAN NOT NULL, 
	closed_early_at DATETIME, 
	finished_without_at DATETIME, 
	cancel_reason TEXT, 
	total_cost_minor BIGINT, 
	total_reach BIGINT, 
	engagements BIGINT, 
	engagement_rate NUMERIC(18, 6), 
	pooled_engagement_rate NUMERIC(18, 6), 
	revenue_minor BIGINT, 
	roi NUMERIC(18, 6), 
	created_by VARCHAR(32) NOT NULL, 
	created_at DATETIME NOT NULL, 
	id INTEGER NOT NULL, 
	workspace_id VARCHAR(32) NOT NULL, 
	namesake INTEGER NOT NULL, 
	calendar_sequence INTEGER NOT NULL, 
	CONSTRAINT pk_campaign PRIMARY KEY (id), 
	CONSTRAINT ck_campaign_budget_not_negative CHECK (budget_minor >= 0), 
	CONSTRAINT ck_campaign_dates_in_order CHECK (ends_on >= starts_on), 
	CONSTRAINT ck_campaign_campaignstatus CHECK (status IN ('preparing', 'active', 'measuring', 'completed', 'cancelled')), 
	CONSTRAINT fk_campaign_workspace_id_brief_version_id FOREIGN KEY(workspace_id, brief_version_id) REFERENCES brief_version (workspace_id, id), 
	CONSTRAINT fk_campaign_workspace_id FOREIGN KEY(workspace_id) REFERENCES workspace (id), 
	CONSTRAINT ck_campaign_archived_when_over CHECK (archived_at IS NULL OR status IN ('completed', 'cancelled')), 
	CONSTRAINT ck_campaign_followers_in_order CHECK (followers_min <= followers_max), 
	CONSTRAINT uq_campaign_workspace_id_id UNIQUE (workspace_id, id), 
	CONSTRAINT ck_campaign_measuring_within_a_year CHECK (measuring_days BETWEEN 0 AND 365)
);
INSERT INTO "campaign" VALUES('influencer','Glow','glow','completed','2027-01-01 09:00:22.000000','UMAYA','CGLOW',0,'Europe/Berlin','2026-11-02','2026-11-30',14,300000,'EUR',1,'["beauty"]',NULL,NULL,NULL,0,100000,NULL,NULL,0,0,0,NULL,NULL,NULL,75000,12000,28,0.233333,NULL,400000,433.333333,'UMAYA','2026-11-02 09:00:00.000000',1,'T1',0,1);
INSERT INTO "campaign" VALUES('influencer','Open','open','active',NULL,'UMAYA','CGLOW',0,'Europe/Berlin','2027-01-01','2027-01-01',14,300000,'EUR',2,'["beauty"]',NULL,NULL,NULL,0,100000,NULL,NULL,0,0,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'UMAYA','2027-01-01 09:00:22.000000',2,'T1',0,0);
INSERT INTO "campaign" VALUES('social_media','Sunday','sunday','preparing',NULL,'UMAYA','CSUN',0,'Europe/Berlin','2027-01-01','2027-01-01',14,10000,'EUR',3,'[]',NULL,NULL,NULL,1,NULL,NULL,NULL,0,0,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'UMAYA','2027-01-01 09:00:55.000000',3,'T1',0,0);
CREATE TABLE campaign_name_word (
	workspace_id VARCHAR(32) NOT NULL, 
	word VARCHAR(400) NOT NULL, 
	campaign_id INTEGER NOT NULL, 
	CONSTRAINT pk_campaign_name_word PRIMARY KEY (workspace_id, word, campaign_id), 
	CONSTRAINT fk_campaign_name_word_workspace_id_campaign_id FOREIGN KEY(workspace_id, campaign_id) REFERENCES campaign (workspace_id, id)
);
INSERT INTO "campaign_name_word" VALUES('T1','glow',1);
INSERT INTO "campaign_name_word" VALUES('T1','open',2);
INSERT INTO "campaign_name_word" VALUES('T1','sunday',3);
CREATE TABLE "card" (
	lane_id INTEGER NOT NULL, 
	kind VARCHAR(32) NOT NULL, 
	subject_id INTEGER NOT NULL, 
	channel VARCHAR(32), 
	ts VARCHAR(32), 
	thread_ts VARCHAR(32), 
	wanted INTEGER NOT NULL, 
	shown INTEGER NOT NULL, 
	shown_hash VARCHAR(64), 
	posting_at DATETIME, 
	attempts INTEGER NOT NULL, 
	next_attempt_at DATETIME, 
	blocked_reason VARCHAR(200), 
	opened_at DATETIME, 
	id INTEGER NOT NULL, 
	workspace_id VARCHAR(32) NOT NULL, 
	CONSTRAINT pk_card PRIMARY KEY (id), 
	CONSTRAINT fk_card_workspace_id FOREIGN KEY(workspace_id) REFERENCES workspace (id), 
	CONSTRAINT fk_card_workspace_id_lane_id FOREIGN KEY(workspace_id, lane_id) REFERENCES lane (workspace_id, id), 
	CONSTRAINT uq_card_lane_id_kind_subject_id UNIQUE (lane_id, kind, subject_id)
);
INSERT INTO "card" VALUES(1,'campaign',1,NULL,NULL,NULL,19,0,NULL,NULL,0,NULL,NULL,NULL,1,'T1');
INSERT INTO "card" VALUES(1,'team_task',1,NULL,NULL,NULL,5,0,NULL,NULL,0,NULL,NULL,NULL,2,'T1');
INSERT INTO "card" VALUES(1,'team_task',2,NULL,NULL,NULL,6,0,NULL,NULL,0,NULL,NULL,NULL,3,'T1');
INSERT INTO "card" VALUES(1,'team_task',3,NULL,NULL,NULL,6,0,NULL,NULL,0,NULL,NULL,NULL,4,'T1');
INSERT INTO "card" VALUES(2,'prompt',1,NULL,NULL,NULL,13,0,NULL,NULL,0,NULL,NULL,NULL,5,'T1');
INSERT INTO "card" VALUES(3,'prompt',2,NULL,NULL,NULL,13,0,NULL,NULL,0,NULL,NULL,NULL,6,'T1');
INSERT INTO "card" VALUES(1,'team_task',4,NULL,NULL,NULL,3,0,NULL,NULL,0,NULL,NULL,NULL,7,'T1');
INSERT INTO "card" VALUES(1,'team_task',5,NULL,NULL,NULL,4,0,NULL,NULL,0,NULL,NULL,NULL,8,'T1');
INSERT INTO "card" VALUES(4,'notice',1,NULL,NULL,NULL,7,0,NULL,NULL,0,NULL,NULL,NULL,9,'T1');
INSERT INTO "card" VALUES(5,'notice',2,NULL,NULL,NULL,6,0,NULL,NULL,0,NULL,NULL,NULL,10,'T1');
INSERT INTO "card" VALUES(1,'notice',3,NULL,NULL,NULL,6,0,NULL,NULL,0,NULL,NULL,NULL,11,'T1');
INSERT INTO "card" VALUES(1,'campaign',2,NULL,NULL,NULL,18,0,NULL,NULL,0,NULL,NULL,NULL,12,'T1');
INSERT INTO "card" VALUES(1,'team_task',6,NULL,NULL,NULL,4,0,NULL,NULL,0,NULL,NULL,NULL,13,'T1');
INSERT INTO "card" VALUES(1,'team_task',7,NULL,NULL,NULL,10,0,NULL,NULL,0,NULL,NULL,NULL,14,'T1');
INSERT INTO "card" VALUES(1,'team_task',8,NULL,NULL,NULL,14,0,NULL,NULL,0,NULL,NULL,NULL,15,'T1');
INSERT INTO "card" VALUES(2,'prompt',3,NULL,NULL,NULL,13,0,NULL,NULL,0,NULL,NULL,NULL,16,'T1');
INSERT INTO "card" VALUES(3,'prompt',4,NULL,NULL,NULL,13,0,NULL,NULL,0,NULL,NULL,NULL,17,'T1');
INSERT INTO "card" VALUES(1,'team_task',9,NULL,NULL,NULL,12,0,NULL,NULL,0,NULL,NULL,NULL,18,'T1');
INSERT INTO "card" VALUES(1,'team_task',10,NULL,NULL,NULL,7,0,NULL,NULL,0,NULL,NULL,NULL,19,'T1');
INSERT INTO "card" VALUES(4,'notice',4,NULL,NULL,NULL,7,0,NULL,NULL,0,NULL,NULL,NULL,20,'T1');
INSERT INTO "card" VALUES(1,'team_task',11,NULL,NULL,NULL,6,0,NULL,NULL,0,NULL,NULL,NULL,21,'T1');
INSERT INTO "card" VALUES(5,'prompt',5,NULL,NULL,NULL,5,0,NULL,NULL,0,NULL,NULL,NULL,22,'T1');
INSERT INTO "card" VALUES(5,'prompt',6,NULL,NULL,NULL,3,0,NULL,NULL,0,NULL,NULL,NULL,23,'T1');
INSERT INTO "card" VALUES(4,'prompt',7,NULL,NULL,NULL,2,0,NULL,NULL,0,NULL,NULL,NULL,24,'T1');
INSERT INTO "card" VALUES(6,'campaign',3,NULL,NULL,NULL,8,0,NULL,NULL,0,NULL,NULL,NULL,25,'T1');
INSERT INTO "card" VALUES(6,'team_task',14,NULL,NULL,NULL,8,0,NULL,NULL,0,NULL,NULL,NULL,26,'T1');
INSERT INTO "card" VALUES(4,'prompt',8,NULL,NULL,NULL,7,0,NULL,NULL,0,NULL,NULL,NULL,27,'T1');
INSERT INTO "card" VALUES(7,'prompt',9,NULL,NULL,NULL,7,0,NULL,NULL,0,NULL,NULL,NULL,28,'T1');
INSERT INTO "card" VALUES(8,'notice',5,NULL,NULL,NULL,6,0,NULL,NULL,0,NULL,NULL,NULL,29,'T1');
INSERT INTO "card" VALUES(6,'team_task',17,NULL,NULL,NULL,4,0,NULL,NULL,0,NULL,NULL,NULL,30,'T1');
INSERT INTO "card" VALUES(9,'prompt',10,NULL,NULL,NULL,3,0,NULL,NULL,0,NULL,NULL,NULL,31,'T1');
INSERT INTO "card" VALUES(10,'prompt',11,NULL,NULL,NULL,3,0,NULL,NULL,0,NULL,NULL,NULL,32,'T1');
INSERT INTO "card" VALUES(9,'notice',6,NULL,NULL,NULL,2,0,NULL,NULL,0,NULL,NULL,NULL,33,'T1');
INSERT INTO "card" VALUES(10,'notice',7,NULL,NULL,NULL,2,0,NULL,NULL,0,NULL,NULL,NULL,34,'T1');
INSERT INTO "card" VALUES(5,'notice',8,NULL,NULL,NULL,2,0,NULL,NULL,0,NULL,NULL,NULL,35,'T1');
INSERT INTO "card" VALUES(1,'notice',9,NULL,NULL,NULL,2,0,NULL,NULL,0,NULL,NULL,NULL,36,'T1');
INSERT INTO "card" VALUES(4,'notice',10,NULL,NULL,NULL,1,0,NULL,NULL,0,NULL,NULL,NULL,37,'T1');
INSERT INTO "card" VALUES(7,'notice',11,NULL,NULL,NULL,1,0,NULL,NULL,0,NULL,NULL,NULL,38,'T1');
INSERT INTO "card" VALUES(11,'notice',12,NULL,NULL,NULL,1,0,NULL,NULL,0,NULL,NULL,NULL,39,'T1');
CREATE TABLE column_matching (
	kind VARCHAR(32) NOT NULL, 
	headings VARCHAR(64) NOT NULL, 
	columns JSON NOT NULL, 
	decided_by VARCHAR(32) NOT NULL, 
	decided_at DATETIME NOT NULL, 
	id INTEGER NOT NULL, 
	workspace_id VARCHAR(32) NOT NULL, 
	CONSTRAINT pk_column_matching PRIMARY KEY (id), 
	CONSTRAINT fk_column_matching_workspace_id FOREIGN KEY(workspace_id) REFERENCES workspace (id), 
	CONSTRAINT uq_column_matching_workspace_id_kind_headings UNIQUE (workspace_id, kind, headings)
);
INSERT INTO "column_matching" VALUES('results','ee6a2830c22dda4f4bc5da58b84db49481277dc1652565f2f0943d25bcd56bd9','{"Zest": "likes"}','UMAYA','2027-01-01 09:00:55.000000',1,'T1');
CREATE TABLE comment (
	deliverable_id INTEGER NOT NULL, 
	text TEXT NOT NULL, 
	written_by VARCHAR(32) NOT NULL, 
	written_at DATETIME NOT NULL, 
	id INTEGER NOT NULL, 
	workspace_id VARCHAR(32) NOT NULL, 
	CONSTRAINT pk_comment PRIMARY KEY (id), 
	CONSTRAINT fk_comment_workspace_id_deliverable_id FOREIGN KEY(workspace_id, deliverable_id) REFERENCES deliverable (workspace_id, id), 
	CONSTRAINT fk_comment_workspace_id FOREIGN KEY(workspace_id) REFERENCES workspace (id)
);
INSERT INTO "comment" VALUES(4,'Warmer, please.','UMAYA','2027-01-01 09:00:55.000000',1,'T1');
CREATE TABLE "cost" (
	campaign_id INTEGER NOT NULL, 
	platform VARCHAR(32), 
	state VARCHAR(32) NOT NULL, 
	what VARCHAR(400) NOT NULL, 
	amount_minor BIGINT NOT NULL, 
	entered_by VARCHAR(32) NOT NULL, 
	entered_at DATETIME NOT NULL, 
	changed_at DATETIME, 
	reason TEXT, 
	id INTEGER NOT NULL, 
	workspace_id VARCHAR(32) NOT NULL, 
	CONSTRAINT pk_cost PRIMARY KEY (id), 
	CONSTRAINT ck_cost_withdrawn_with_reason CHECK (state != 'withdrawn' OR reason IS NOT NULL), 
	CONSTRAINT fk_cost_workspace_id_campaign_id FOREIGN KEY(workspace_id, campaign_id) REFERENCES campaign (workspace_id, id), 
	CONSTRAINT ck_cost_amount_positive CHECK (amount_minor > 0), 
	CONSTRAINT fk_cost_workspace_id FOREIGN KEY(workspace_id) REFERENCES workspace (id), 
	CONSTRAINT ck_cost_coststate CHECK (state IN ('planned', 'committed', 'spent', 'withdrawn'))
);
INSERT INTO "cost" VALUES(1,NULL,'spent','Samples',25000,'UMAYA','2026-11-02 09:00:00.000000',NULL,NULL,1,'T1');
CREATE TABLE "decision" (
	approval_id INTEGER NOT NULL, 
	number INTEGER NOT NULL, 
	outcome VARCHAR(32) NOT NULL, 
	fingerprint VARCHAR(64) NOT NULL, 
	decided_by VARCHAR(32) NOT NULL, 
	decided_for VARCHAR(32), 
	asset_author VARCHAR(32), 
	copy_author VARCHAR(32), 
	self_approval BOOLEAN NOT NULL, 
	reason TEXT, 
	category VARCHAR(32), 
	part VARCHAR(32), 
	at DATETIME NOT NULL, 
	effective_at DATETIME NOT NULL, 
	id INTEGER NOT NULL, 
	workspace_id VARCHAR(32) NOT NULL, 
	creator_text TEXT, 
	CONSTRAINT pk_decision PRIMARY KEY (id), 
	CONSTRAINT ck_decision_one_stands CHECK ((number % 2 = 0) = (outcome = 'withdrawn')), 
	CONSTRAINT fk_decision_workspace_id_approval_id FOREIGN KEY(workspace_id, approval_id) REFERENCES approval (workspace_id, id), 
	CONSTRAINT uq_decision_approval_id_number UNIQUE (approval_id, number), 
	CONSTRAINT ck_decision_category CHECK (category IN ('brand', 'claims', 'disclosure', 'quality', 'cost', 'other')), 
	CONSTRAINT ck_decision_outcome CHECK (outcome IN ('approve', 'request_changes', 'reject', 'withdrawn')), 
	CONSTRAINT fk_decision_workspace_id FOREIGN KEY(workspace_id) REFERENCES workspace (id), 
	CONSTRAINT ck_decision_not_on_own_work CHECK (self_approval OR ((asset_author IS NULL OR asset_author <> decided_by) AND (copy_author IS NULL OR copy_author <> decided_by))), 
	CONSTRAINT ck_decision_reason_given CHECK (outcome NOT IN ('request_changes', 'reject') OR (reason IS NOT NULL AND category IS NOT NULL)), 
	CONSTRAINT ck_decision_contentpart CHECK (part IN ('asset', 'copy')), 
	CONSTRAINT ck_decision_not_for_its_author CHECK (self_approval OR decided_for IS NULL OR ((asset_author IS NULL OR asset_author <> decided_for) AND (copy_author IS NULL OR copy_author <> decided_for)))
);
INSERT INTO "decision" VALUES(1,1,'approve','4b4d355ca74d9c162c621426deda1b9d2911f9b61ffe2b36b01344662786e6b7','UCLEO',NULL,NULL,NULL,0,'It must be so.','brand',NULL,'2026-11-02 09:00:11.000000','2026-11-02 09:00:21.000000',1,'T1',NULL);
CREATE TABLE "deliverable" (
	campaign_id INTEGER NOT NULL, 
	participation_id INTEGER, 
	idea_id INTEGER, 
	number INTEGER NOT NULL, 
	title VARCHAR(200) NOT NULL, 
	platform VARCHAR(32) NOT NULL, 
	kind VARCHAR(32) NOT NULL, 
	status VARCHAR(32) NOT NULL, 
	draft_due_on DATE, 
	publish_on DATE, 
	slot_at DATETIME, 
	slot_number INTEGER NOT NULL, 
	asset_status VARCHAR(32), 
	copy_status VARCHAR(32), 
	round INTEGER NOT NULL, 
	decided_round INTEGER, 
	asset_id INTEGER, 
	copy_id INTEGER, 
	approved_asset_id INTEGER, 
	approved_copy_id INTEGER, 
	permalink TEXT, 
	published_at DATETIME, 
	reason TEXT, 
	created_at DATETIME NOT NULL, 
	id INTEGER NOT NULL, 
	workspace_id VARCHAR(32) NOT NULL, 
	permalink_key VARCHAR(64), 
	calendar_sequence INTEGER NOT NULL, 
	removed_at DATETIME, 
	removed_from DATETIME, designer_id VARCHAR(32), writer_id VARCHAR(32), 
	CONSTRAINT pk_deliverable PRIMARY KEY (id), 
	CONSTRAINT uq_deliverable_workspace_id_id UNIQUE (workspace_id, id), 
	CONSTRAINT ck_deliverable_ends_with_reason CHECK (status NOT IN ('rejected', 'dropped') OR reason IS NOT NULL), 
	CONSTRAINT fk_deliverable_workspace_id_idea_id FOREIGN KEY(workspace_id, idea_id) REFERENCES idea (workspace_id, id), 
	CONSTRAINT uq_deliverable_campaign_id_number UNIQUE (campaign_id, number), 
	CONSTRAINT ck_deliverable_asset_approved_with_version CHECK (asset_status <> 'approved' OR approved_asset_id IS NOT NULL), 
	CONSTRAINT fk_deliverable_workspace_id_campaign_id FOREIGN KEY(workspace_id, campaign_id) REFERENCES campaign (workspace_id, id), 
	CONSTRAINT ck_deliverable_copy_always_needed CHECK (copy_status <> 'not_needed'), 
	CONSTRAINT ck_deliverable_copy_status CHECK (copy_status IN ('in_progress', 'uploaded', 'ready_for_review', 'changes_requested', 'approved', 'not_needed')), 
	CONSTRAINT ck_deliverable_published_with_link CHECK (status <> 'published' OR permalink IS NOT NULL), 
	CONSTRAINT fk_deliverable_workspace_id FOREIGN KEY(workspace_id) REFERENCES workspace (id), 
	CONSTRAINT ck_deliverable_deliverablestatus CHECK (status IN ('planned', 'in_progress', 'ready_for_review', 'changes_requested', 'approved', 'rejected', 'published', 'missed', 'dropped')), 
	CONSTRAINT fk_deliverable_workspace_id_participation_id FOREIGN KEY(workspace_id, participation_id) REFERENCES participation (workspace_id, id), 
	CONSTRAINT ck_deliverable_asset_status CHECK (asset_status IN ('in_progress', 'uploaded', 'ready_for_review', 'changes_requested', 'approved', 'not_needed')), 
	CONSTRAINT ck_deliverable_copy_approved_with_version CHECK (copy_status <> 'approved' OR approved_copy_id IS NOT NULL)
);
INSERT INTO "deliverable" VALUES(1,1,NULL,1,'Reel by @glow12','instagram','reel','published',NULL,NULL,NULL,0,NULL,NULL,1,1,1,2,1,2,'https://instagram.example/p/1','2026-11-02 09:00:22.000000',NULL,'2026-11-02 09:00:11.000000',1,'T1','7ee32225ec9e5c0d38e9ea4ff3d9d83f248d45b62365b487e7400c16801fd84a',4,NULL,NULL,NULL,NULL);
INSERT INTO "deliverable" VALUES(2,2,NULL,1,'Reel by @glow12','instagram','reel','ready_for_review',NULL,NULL,NULL,0,NULL,NULL,1,NULL,3,4,NULL,NULL,NULL,NULL,NULL,'2027-01-01 09:00:33.000000',2,'T1',NULL,2,NULL,NULL,NULL,NULL);
INSERT INTO "deliverable" VALUES(2,4,NULL,2,'Reel by @glow10','instagram','reel','planned',NULL,NULL,NULL,0,NULL,NULL,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2027-01-01 09:00:44.000000',3,'T1',NULL,0,NULL,NULL,NULL,NULL);
INSERT INTO "deliverable" VALUES(3,NULL,1,1,'Slow mornings · Instagram post','instagram','post','in_progress',NULL,'2027-01-01','2027-01-01 22:00:00.000000',1,'in_progress','in_progress',1,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2027-01-01 09:00:55.000000',4,'T1',NULL,2,NULL,NULL,NULL,NULL);
CREATE TABLE "due" (
	campaign_id INTEGER NOT NULL, 
	kind VARCHAR(32) NOT NULL, 
	subject_id INTEGER NOT NULL, 
	due_at DATETIME NOT NULL, 
	taken_at DATETIME, 
	id INTEGER NOT NULL, 
	workspace_id VARCHAR(32) NOT NULL, 
	CONSTRAINT pk_due PRIMARY KEY (id), 
	CONSTRAINT fk_due_workspace_id_campaign_id FOREIGN KEY(workspace_id, campaign_id) REFERENCES campaign (workspace_id, id), 
	CONSTRAINT fk_due_workspace_id FOREIGN KEY(workspace_id) REFERENCES workspace (id)
);
INSERT INTO "due" VALUES(1,'campaign_end',0,'2026-11-30 23:00:00.000000','2027-01-01 09:00:22.000000',1,'T1');
INSERT INTO "due" VALUES(1,'outreach',1,'2026-11-02 09:00:10.000000','2026-11-02 09:00:11.000000',2,'T1');
INSERT INTO "due" VALUES(1,'decision',1,'2026-11-02 09:00:21.000000','2026-11-02 09:00:22.000000',3,'T1');
INSERT INTO "due" VALUES(1,'measuring_end',0,'2026-12-14 23:00:00.000000','2027-01-01 09:00:22.000000',4,'T1');
INSERT INTO "due" VALUES(1,'patience_end',0,'2026-12-21 23:00:00.000000','2027-01-01 09:00:22.000000',5,'T1');
INSERT INTO "due" VALUES(2,'campaign_end',0,'2027-01-01 23:00:00.000000',NULL,6,'T1');
INSERT INTO "due" VALUES(2,'outreach',2,'2027-01-01 09:00:32.000000','2027-01-01 09:00:33.000000',7,'T1');
INSERT INTO "due" VALUES(2,'outreach',4,'2027-01-01 09:00:43.000000','2027-01-01 09:00:44.000000',8,'T1');
INSERT INTO "due" VALUES(3,'campaign_end',0,'2027-01-01 23:00:00.000000',NULL,9,'T1');
INSERT INTO "due" VALUES(3,'slot',4,'2027-01-01 18:00:00.000000',NULL,10,'T1');
INSERT INTO "due" VALUES(2,'roles_changed',0,'2027-01-01 09:00:55.000000',NULL,11,'T1');
INSERT INTO "due" VALUES(3,'roles_changed',0,'2027-01-01 09:00:55.000000',NULL,12,'T1');
CREATE TABLE form_draft (
	user_id VARCHAR(32) NOT NULL, 
	form VARCHAR(32) NOT NULL, 
	entries JSON NOT NULL, 
	kept_at DATETIME NOT NULL, 
	id INTEGER NOT NULL, 
	workspace_id VARCHAR(32) NOT NULL, 
	CONSTRAINT pk_form_draft PRIMARY KEY (id), 
	CONSTRAINT fk_form_draft_workspace_id FOREIGN KEY(workspace_id) REFERENCES workspace (id), 
	CONSTRAINT uq_form_draft_workspace_id_user_id_form UNIQUE (workspace_id, user_id, form)
);
INSERT INTO "form_draft" VALUES('UMAYA','influencer','{"name": "Next"}','2027-01-01 09:00:55.000000',1,'T1');
CREATE TABLE group_member (
	workspace_id VARCHAR(32) NOT NULL, 
	group_id VARCHAR(32) NOT NULL, 
	user_id VARCHAR(32) NOT NULL, 
	CONSTRAINT pk_group_member PRIMARY KEY (workspace_id, group_id, user_id), 
	CONSTRAINT fk_group_member_workspace_id FOREIGN KEY(workspace_id) REFERENCES workspace (id)
);
INSERT INTO "group_member" VALUES('T1','SCONTENT','UCLEO');
INSERT INTO "group_member" VALUES('T1','SCONTENT','UCARL');
CREATE TABLE idea (
	campaign_id INTEGER NOT NULL, 
	number INTEGER NOT NULL, 
	theme VARCHAR(400) NOT NULL, 
	pillar VARCHAR(240) NOT NULL, 
	platforms JSON NOT NULL, 
	state VARCHAR(32) NOT NULL, 
	reason TEXT, 
	submitted_by VARCHAR(32) NOT NULL, 
	submitted_at DATETIME NOT NULL, 
	decided_by VARCHAR(32), 
	decided_at DATETIME, 
	self_approval BOOLEAN NOT NULL, 
	id INTEGER NOT NULL, 
	workspace_id VARCHAR(32) NOT NULL, description TEXT, reference TEXT, 
	CONSTRAINT pk_idea PRIMARY KEY (id), 
	CONSTRAINT ck_idea_decided_by_somebody CHECK ((state = 'proposed') = (decided_by IS NULL)), 
	CONSTRAINT ck_idea_not_on_own_idea CHECK (state <> 'approved' OR self_approval OR decided_by <> submitted_by), 
	CONSTRAINT ck_idea_dropped_with_reason CHECK (state <> 'dropped' OR reason IS NOT NULL), 
	CONSTRAINT ck_idea_decided_has_a_time CHECK ((decided_by IS NULL) = (decided_at IS NULL)), 
	CONSTRAINT fk_idea_workspace_id_campaign_id FOREIGN KEY(workspace_id, campaign_id) REFERENCES campaign (workspace_id, id), 
	CONSTRAINT fk_idea_workspace_id FOREIGN KEY(workspace_id) REFERENCES workspace (id), 
	CONSTRAINT uq_idea_campaign_id_number UNIQUE (campaign_id, number), 
	CONSTRAINT uq_idea_workspace_id_id UNIQUE (workspace_id, id), 
	CONSTRAINT ck_idea_ideastate CHECK (state IN ('proposed', 'approved', 'dropped'))
);
INSERT INTO "idea" VALUES(3,1,'Slow mornings','Mornings','[]','approved',NULL,'UCREA','2027-01-01 09:00:55.000000','UMAYA','2027-01-01 09:00:55.000000',0,1,'T1',NULL,NULL);
CREATE TABLE "import_run" (
	kind VARCHAR(32) NOT NULL, 
	campaign_id INTEGER, 
	file VARCHAR(255) NOT NULL, 
	state VARCHAR(32) NOT NULL, 
	added INTEGER NOT NULL, 
	changed INTEGER NOT NULL, 
	unchanged INTEGER NOT NULL, 
	rejected INTEGER NOT NULL, 
	begun_by VARCHAR(32) NOT NULL, 
	begun_at DATETIME NOT NULL, 
	id INTEGER NOT NULL, 
	workspace_id VARCHAR(32) NOT NULL, 
	proposed INTEGER NOT NULL, 
	stored INTEGER NOT NULL, 
	undone_by VARCHAR(32), 
	undone_at DATETIME, 
	CONSTRAINT pk_import_run PRIMARY KEY (id), 
	CONSTRAINT fk_import_run_workspace_id_campaign_id FOREIGN KEY(workspace_id, campaign_id) REFERENCES campaign (workspace_id, id), 
	CONSTRAINT fk_import_run_workspace_id FOREIGN KEY(workspace_id) REFERENCES workspace (id), 
	CONSTRAINT ck_import_run_importstate CHECK (state IN ('running', 'done', 'repeated')), 
	CONSTRAINT uq_import_run_workspace_id_id UNIQUE (workspace_id, id)
);
INSERT INTO "import_run" VALUES('influencers',NULL,'more.csv','done',2,0,0,0,'UMAYA','2027-01-01 09:00:55.000000',1,'T1',0,0,NULL,NULL);
INSERT INTO "import_run" VALUES('influencers',NULL,'influencers.csv','running',0,0,0,0,'UMAYA','2027-01-01 09:00:55.000000',2,'T1',0,0,NULL,NULL);
INSERT INTO "import_run" VALUES('results',1,'results.csv','running',0,0,0,0,'UMAYA','2027-01-01 09:00:55.000000',3,'T1',0,0,NULL,NULL);
INSERT INTO "import_run" VALUES('results',1,'results.csv','done',0,1,0,0,'UMAYA','2027-01-01 09:00:55.000000',4,'T1',0,1,NULL,NULL);
CREATE TABLE "influencer" (
	handle VARCHAR(100) NOT NULL, 
	handle_key VARCHAR(100) NOT NULL, 
	platform VARCHAR(32) NOT NULL, 
	name VARCHAR(200) NOT NULL, 
	niches JSON NOT NULL, 
	followers BIGINT, 
	email VARCHAR(320), 
	usual_fee_minor BIGINT, 
	currency VARCHAR(3), 
	country VARCHAR(2), 
	vetting VARCHAR(32) NOT NULL, 
	forgotten_at DATETIME, 
	added_by VARCHAR(32) NOT NULL, 
	added_at DATETIME NOT NULL, 
	changed_at DATETIME NOT NULL, 
	id INTEGER NOT NULL, 
	workspace_id VARCHAR(32) NOT NULL, 
	CONSTRAINT pk_influencer PRIMARY KEY (id), 
	CONSTRAINT uq_influencer_workspace_id_platform_handle_key UNIQUE (workspace_id, platform, handle_key), 
	CONSTRAINT ck_influencer_fee_with_currency CHECK ((usual_fee_minor IS NULL) = (currency IS NULL)), 
	CONSTRAINT fk_influencer_workspace_id FOREIGN KEY(workspace_id) REFERENCES workspace (id), 
	CONSTRAINT ck_influencer_fee_not_negative CHECK (usual_fee_minor >= 0), 
	CONSTRAINT uq_influencer_workspace_id_id UNIQUE (workspace_id, id), 
	CONSTRAINT ck_influencer_vetting CHECK (vetting IN ('new', 'approved', 'blocked')), 
	CONSTRAINT ck_influencer_followers_not_negative CHECK (followers >= 0)
);
INSERT INTO "influencer" VALUES('glow1','glow1','instagram','Ana 1','["beauty"]',1000,'ana1@creators.example',NULL,NULL,'DE','new',NULL,'UADA','2026-11-02 09:00:00.000000','2026-11-02 09:00:00.000000',1,'T1');
INSERT INTO "influencer" VALUES('glow2','glow2','instagram','Ana 2','["beauty"]',2000,'ana2@creators.example',NULL,NULL,'DE','new',NULL,'UADA','2026-11-02 09:00:00.000000','2026-11-02 09:00:00.000000',2,'T1');
INSERT INTO "influencer" VALUES('glow3','glow3','instagram','Ana 3','["beauty"]',3000,'ana3@creators.example',NULL,NULL,'DE','new',NULL,'UADA','2026-11-02 09:00:00.000000','2026-11-02 09:00:00.000000',3,'T1');
INSERT INTO "influencer" VALUES('glow4','glow4','instagram','Ana 4','["beauty"]',4000,'ana4@creators.example',NULL,NULL,'DE','new',NULL,'UADA','2026-11-02 09:00:00.000000','2026-11-02 09:00:00.000000',4,'T1');
INSERT INTO "influencer" VALUES('glow5','glow5','instagram','Ana 5','["beauty"]',5000,'ana5@creators.example',NULL,NULL,'DE','new',NULL,'UADA','2026-11-02 09:00:00.000000','2026-11-02 09:00:00.000000',5,'T1');
INSERT INTO "influencer" VALUES('glow6','glow6','instagram','Ana 6','["beauty"]',6000,'ana6@creators.example',NULL,NULL,'DE','new',NULL,'UADA','2026-11-02 09:00:00.000000','2026-11-02 09:00:00.000000',6,'T1');
INSERT INTO "influencer" VALUES('glow7','glow7','instagram','Ana 7','["beauty"]',7000,'ana7@creators.example',NULL,NULL,'DE','new',NULL,'UADA','2026-11-02 09:00:00.000000','2026-11-02 09:00:00.000000',7,'T1');
INSERT INTO "influencer" VALUES('glow8','glow8','instagram','Ana 8','["beauty"]',8000,'ana8@creators.example',NULL,NULL,'DE','new',NULL,'UADA','2026-11-02 09:00:00.000000','2026-11-02 09:00:00.000000',8,'T1');
INSERT INTO "influencer" VALUES('glow9','glow9','instagram','Ana 9','["beauty"]',9000,'ana9@creators.example',NULL,NULL,'DE','new',NULL,'UADA','2026-11-02 09:00:00.000000','2026-11-02 09:00:00.000000',9,'T1');
INSERT INTO "influencer" VALUES('glow10','glow10','instagram','Ana 10','["beauty"]',10000,'ana10@creators.example',NULL,NULL,'DE','new',NULL,'UADA','2026-11-02 09:00:00.000000','2026-11-02 09:00:00.000000',10,'T1');
INSERT INTO "influencer" VALUES('glow11','glow11','instagram','Ana 11','["beauty"]',11000,'ana11@creators.example',NULL,NULL,'DE','new',NULL,'UADA','2026-11-02 09:00:00.000000','2026-11-02 09:00:00.000000',11,'T1');
INSERT INTO "influencer" VALUES('glow12','glow12','instagram','Ana 12','["beauty"]',12000,'ana12@creators.example',NULL,NULL,'DE','new',NULL,'UADA','2026-11-02 09:00:00.000000','2026-11-02 09:00:00.000000',12,'T1');
INSERT INTO "influencer" VALUES('glow900','glow900','instagram','Ana 900','["beauty"]',900000,'ana900@creators.example',NULL,NULL,'DE','new',NULL,'UMAYA','2027-01-01 09:00:55.000000','2027-01-01 09:00:55.000000',13,'T1');
INSERT INTO "influencer" VALUES('glow901','glow901','instagram','Ana 901','["beauty"]',901000,'ana901@creators.example',NULL,NULL,'DE','new',NULL,'UMAYA','2027-01-01 09:00:55.000000','2027-01-01 09:00:55.000000',14,'T1');
CREATE TABLE influencer_niche (
	workspace_id VARCHAR(32) NOT NULL, 
	influencer_id INTEGER NOT NULL, 
	niche VARCHAR(60) NOT NULL, 
	CONSTRAINT pk_influencer_niche PRIMARY KEY (workspace_id, influencer_id, niche), 
	CONSTRAINT fk_influencer_niche_workspace_id_influencer_id FOREIGN KEY(workspace_id, influencer_id) REFERENCES influencer (workspace_id, id)
);
INSERT INTO "influencer_niche" VALUES('T1',1,'beauty');
INSERT INTO "influencer_niche" VALUES('T1',2,'beauty');
INSERT INTO "influencer_niche" VALUES('T1',3,'beauty');
INSERT INTO "influencer_niche" VALUES('T1',4,'beauty');
INSERT INTO "influencer_niche" VALUES('T1',5,'beauty');
INSERT INTO "influencer_niche" VALUES('T1',6,'beauty');
INSERT INTO "influencer_niche" VALUES('T1',7,'beauty');
INSERT INTO "influencer_niche" VALUES('T1',8,'beauty');
INSERT INTO "influencer_niche" VALUES('T1',9,'beauty');
INSERT INTO "influencer_niche" VALUES('T1',10,'beauty');
INSERT INTO "influencer_niche" VALUES('T1',11,'beauty');
INSERT INTO "influencer_niche" VALUES('T1',12,'beauty');
INSERT INTO "influencer_niche" VALUES('T1',13,'beauty');
INSERT INTO "influencer_niche" VALUES('T1',14,'beauty');
CREATE TABLE influencer_proposal (
	influencer_id INTEGER NOT NULL, 
	told JSON NOT NULL, 
	state VARCHAR(32) NOT NULL, 
	proposed_by VARCHAR(32) NOT NULL, 
	proposed_at DATETIME NOT NULL, 
	decided_by VARCHAR(32), 
	decided_at DATETIME, 
	id INTEGER NOT NULL, 
	workspace_id VARCHAR(32) NOT NULL, 
	CONSTRAINT pk_influencer_proposal PRIMARY KEY (id), 
	CONSTRAINT fk_influencer_proposal_workspace_id_influencer_id FOREIGN KEY(workspace_id, influencer_id) REFERENCES influencer (workspace_id, id), 
	CONSTRAINT fk_influencer_proposal_workspace_id FOREIGN KEY(workspace_id) REFERENCES workspace (id), 
	CONSTRAINT ck_influencer_proposal_proposalstate CHECK (state IN ('open', 'accepted', 'refused', 'replaced'))
);
INSERT INTO "influencer_proposal" VALUES(1,'{"followers": 1234}','open','UMEMO','2027-01-01 09:00:55.000000',NULL,NULL,1,'T1');
CREATE TABLE lane (
	address VARCHAR(64) NOT NULL, 
	due_at DATETIME, 
	leased_until DATETIME, 
	lease VARCHAR(32), 
	blocked_reason VARCHAR(200), 
	id INTEGER NOT NULL, 
	workspace_id VARCHAR(32) NOT NULL, 
	CONSTRAINT pk_lane PRIMARY KEY (id), 
	CONSTRAINT fk_lane_workspace_id FOREIGN KEY(workspace_id) REFERENCES workspace (id), 
	CONSTRAINT uq_lane_workspace_id_address UNIQUE (workspace_id, address), 
	CONSTRAINT uq_lane_workspace_id_id UNIQUE (workspace_id, id)
);
INSERT INTO "lane" VALUES('CGLOW','2027-01-01 09:00:55.000000',NULL,NULL,NULL,1,'T1');
INSERT INTO "lane" VALUES('UCARL','2027-01-01 09:00:55.000000',NULL,NULL,NULL,2,'T1');
INSERT INTO "lane" VALUES('UCLEO','2027-01-01 09:00:55.000000',NULL,NULL,NULL,3,'T1');
INSERT INTO "lane" VALUES('UMAYA','2027-01-01 09:00:55.000000',NULL,NULL,NULL,4,'T1');
INSERT INTO "lane" VALUES('UDORA','2027-01-01 09:00:55.000000',NULL,NULL,NULL,5,'T1');
INSERT INTO "lane" VALUES('CSUN','2027-01-01 09:00:55.000000',NULL,NULL,NULL,6,'T1');
INSERT INTO "lane" VALUES('UMILO','2027-01-01 09:00:55.000000',NULL,NULL,NULL,7,'T1');
INSERT INTO "lane" VALUES('UCREA','2027-01-01 09:00:55.000000',NULL,NULL,NULL,8,'T1');
INSERT INTO "lane" VALUES('UDESI','2027-01-01 09:00:55.000000',NULL,NULL,NULL,9,'T1');
INSERT INTO "lane" VALUES('UWREN','2027-01-01 09:00:55.000000',NULL,NULL,NULL,10,'T1');
INSERT INTO "lane" VALUES('UMEMO','2027-01-01 09:00:55.000000',NULL,NULL,NULL,11,'T1');
CREATE TABLE "mail" (
	campaign_id INTEGER NOT NULL, 
	kind VARCHAR(32) NOT NULL, 
	"to" VARCHAR(320) NOT NULL, 
	facts JSON NOT NULL, 
	participation_id INTEGER, 
	deliverable_id INTEGER, 
	report_id INTEGER, 
	message_id VARCHAR(200) NOT NULL, 
	subject TEXT, 
	content BLOB, 
	state VARCHAR(32) NOT NULL, 
	asked_by VARCHAR(32) NOT NULL, 
	created_at DATETIME NOT NULL, 
	sent_at DATETIME, 
	attempts INTEGER NOT NULL, 
	next_attempt_at DATETIME, 
	leased_until DATETIME, 
	lease VARCHAR(32), 
	error TEXT, 
	id INTEGER NOT NULL, 
	workspace_id VARCHAR(32) NOT NULL, 
	CONSTRAINT pk_mail PRIMARY KEY (id), 
	CONSTRAINT fk_mail_workspace_id FOREIGN KEY(workspace_id) REFERENCES workspace (id), 
	CONSTRAINT fk_mail_workspace_id_campaign_id FOREIGN KEY(workspace_id, campaign_id) REFERENCES campaign (workspace_id, id), 
	CONSTRAINT fk_mail_workspace_id_participation_id FOREIGN KEY(workspace_id, participation_id) REFERENCES participation (workspace_id, id), 
	CONSTRAINT fk_mail_workspace_id_report_id FOREIGN KEY(workspace_id, report_id) REFERENCES report (workspace_id, id), 
	CONSTRAINT uq_mail_message_id UNIQUE (message_id), 
	CONSTRAINT fk_mail_workspace_id_deliverable_id FOREIGN KEY(workspace_id, deliverable_id) REFERENCES deliverable (workspace_id, id), 
	CONSTRAINT ck_mail_mailstate CHECK (state IN ('queued', 'held', 'sent', 'failed', 'stopped', 'replaced'))
);
INSERT INTO "mail" VALUES(1,'brief','ana12@creators.example','{}',1,NULL,NULL,'<7df02ff1-e575-4b70-821a-871e1b428f35@greenlight>',NULL,NULL,'sent','greenlight','2026-11-02 09:00:11.000000','2026-11-02 09:00:11.000000',0,'2026-11-02 09:00:11.000000',NULL,NULL,NULL,1,'T1');
INSERT INTO "mail" VALUES(1,'approved','ana12@creators.example','{"reason": "It must be so.", "round": 1}',1,1,NULL,'<f1f4ea5b-979c-4fee-aad6-17e3a906015c@greenlight>',NULL,NULL,'sent','greenlight','2026-11-02 09:00:22.000000','2027-01-01 09:00:33.000000',0,'2026-11-02 09:00:22.000000',NULL,NULL,NULL,2,'T1');
INSERT INTO "mail" VALUES(1,'report','dora@acme.example','{"with_money": true}',NULL,NULL,1,'<9ec80b2a-47ab-4298-b33a-7ba7e47f9ba6@greenlight>',NULL,NULL,'sent','UCLEO','2027-01-01 09:00:22.000000','2027-01-01 09:00:33.000000',0,'2027-01-01 09:00:22.000000',NULL,NULL,NULL,3,'T1');
INSERT INTO "mail" VALUES(1,'report','board@acme.example','{"with_money": true}',NULL,NULL,1,'<aba9453a-9b85-46c6-a42e-5ad36bb27ba3@greenlight>',NULL,NULL,'sent','UCLEO','2027-01-01 09:00:22.000000','2027-01-01 09:00:33.000000',0,'2027-01-01 09:00:22.000000',NULL,NULL,NULL,4,'T1');
INSERT INTO "mail" VALUES(2,'brief','ana12@creators.example','{}',2,NULL,NULL,'<fd68b6a1-811b-4e57-b7f3-1ff0bee69fcf@greenlight>',NULL,NULL,'sent','greenlight','2027-01-01 09:00:33.000000','2027-01-01 09:00:33.000000',0,'2027-01-01 09:00:33.000000',NULL,NULL,NULL,5,'T1');
INSERT INTO "mail" VALUES(2,'brief','ana10@creators.example','{}',4,NULL,NULL,'<1937d228-e763-42fc-8b3c-72729f23a3ad@greenlight>',NULL,NULL,'failed','greenlight','2027-01-01 09:00:44.000000','2027-01-01 09:00:44.000000',0,'2027-01-01 09:00:44.000000',NULL,NULL,'550 no such mailbox',6,'T1');
INSERT INTO "mail" VALUES(1,'report','dora@acme.example','{"with_money": true}',NULL,NULL,2,'<1ad18c88-0b70-4b16-836a-9a26ef28335d@greenlight>',NULL,NULL,'queued','UMAYA','2027-01-01 09:00:55.000000',NULL,0,'2027-01-01 10:00:55.000000',NULL,NULL,NULL,7,'T1');
INSERT INTO "mail" VALUES(1,'report','board@acme.example','{"with_money": true}',NULL,NULL,2,'<cc408c18-d1c5-40bd-beb6-c9e41220d33d@greenlight>',NULL,NULL,'queued','UMAYA','2027-01-01 09:00:55.000000',NULL,0,'2027-01-01 10:00:55.000000',NULL,NULL,NULL,8,'T1');
CREATE TABLE "notice" (
	campaign_id INTEGER, 
	kind VARCHAR(40) NOT NULL, 
	facts JSON NOT NULL, 
	created_at DATETIME NOT NULL, 
	id INTEGER NOT NULL, 
	workspace_id VARCHAR(32) NOT NULL, 
	CONSTRAINT pk_notice PRIMARY KEY (id), 
	CONSTRAINT fk_notice_workspace_id FOREIGN KEY(workspace_id) REFERENCES workspace (id), 
	CONSTRAINT fk_notice_workspace_id_campaign_id FOREIGN KEY(workspace_id, campaign_id) REFERENCES campaign (workspace_id, id)
);
INSERT INTO "notice" VALUES(1,'may_finish_without','{"campaign": "Glow", "campaign_id": 1, "settled": "The campaign is completed."}','2027-01-01 09:00:22.000000',1,'T1');
INSERT INTO "notice" VALUES(1,'report','{"campaign": "Glow", "report_id": 1, "campaign_id": 1, "number": 1, "with_money": true, "workflow": "influencer", "currency": "EUR", "budget_minor": 300000, "starts_on": "2026-11-02", "ends_on": "2026-11-30", "headline": ["total_cost", "potential_reach_agreed", "potential_reach_selected", "total_engagements", "engagement_rate_by_followers", "engagement_rate_by_reach", "total_revenue", "roi", "roas", "cpe"], "figures": [{"key": "total_cost", "name": "Total campaign cost", "unit": "money", "value": {"minor": 75000, "currency": "EUR"}, "formula": "sum of fee + shipping over agreed participations, and other costs", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"]], "currency": null, "why_not": null, "least": {"minor": 75000, "currency": "EUR"}, "most": {"minor": 75000, "currency": "EUR"}}, {"key": "budget_share", "name": "Share of the budget", "unit": "percent", "value": "25", "formula": "total campaign cost / budget x 100", "as_of": "2027-01-01T09:00:22+00:00", "numerator": {"minor": 75000, "currency": "EUR"}, "denominator": {"minor": 300000, "currency": "EUR"}, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"]], "currency": null, "why_not": null, "least": "25", "most": "25"}, {"key": "potential_reach_agreed", "name": "Potential reach of the agreed", "unit": "count", "value": 12000, "formula": "sum of the follower counts of the agreed influencers, frozen at selection; not deduplicated", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["follower count", 1, 1, "influencers"]], "currency": null, "why_not": null, "least": 12000, "most": 12000}, {"key": "potential_reach_selected", "name": "Potential reach of the selected", "unit": "count", "value": 12000, "formula": "sum of the follower counts of the selected influencers, frozen at selection; not deduplicated", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["follower count", 1, 1, "influencers"]], "currency": null, "why_not": null, "least": 12000, "most": 12000}, {"key": "total_reach", "name": "Total reach", "unit": "count", "value": null, "formula": "sum of reach over posts", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["reach", 0, 1, "posts"]], "currency": null, "why_not": "No reach recorded", "least": 0, "most": null}, {"key": "total_engagements", "name": "Total engagements", "unit": "count", "value": 527, "formula": "likes + comments + clicks over posts", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["likes", 1, 1, "posts"], ["comments", 1, 1, "posts"], ["clicks", 1, 1, "posts"]], "currency": null, "why_not": null, "least": 527, "most": 527}, {"key": "engagement_rate_by_followers", "name": "Engagement rate by followers", "unit": "percent", "value": "527/120", "formula": "total engagements / total reach (followers) x 100, over influencers with both", "as_of": "2027-01-01T09:00:22+00:00", "numerator": 527, "denominator": 12000, "coverage": [["rate", 1, 1, "influencers"], ["follower count", 1, 1, "influencers"], ["likes", 1, 1, "posts"], ["comments", 1, 1, "posts"], ["clicks", 1, 1, "posts"]], "currency": null, "why_not": null, "least": "527/120", "most": "527/120"}, {"key": "engagement_rate_by_reach", "name": "Engagement rate by reach", "unit": "percent", "value": null, "formula": "total engagements / total reach x 100, over posts with both", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["rate", 0, 1, "posts"], ["likes", 1, 1, "posts"], ["comments", 1, 1, "posts"], ["clicks", 1, 1, "posts"]], "currency": null, "why_not": "No post has both engagements and a reach above zero", "least": "0", "most": null}, {"key": "total_revenue", "name": "Revenue", "unit": "money", "value": {"minor": 400000, "currency": "EUR"}, "formula": "sum of the revenue recorded for posts", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["revenue", 1, 1, "posts"]], "currency": null, "why_not": null, "least": {"minor": 400000, "currency": "EUR"}, "most": {"minor": 400000, "currency": "EUR"}}, {"key": "roi", "name": "ROI", "unit": "percent", "value": "1300/3", "formula": "(revenue - cost) / cost x 100", "as_of": "2027-01-01T09:00:22+00:00", "numerator": {"minor": 325000, "currency": "EUR"}, "denominator": {"minor": 75000, "currency": "EUR"}, "coverage": [["revenue", 1, 1, "posts"], ["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"]], "currency": null, "why_not": null, "least": "1300/3", "most": "1300/3"}, {"key": "roas", "name": "ROAS", "unit": "times", "value": "16/3", "formula": "revenue / cost", "as_of": "2027-01-01T09:00:22+00:00", "numerator": {"minor": 400000, "currency": "EUR"}, "denominator": {"minor": 75000, "currency": "EUR"}, "coverage": [["revenue", 1, 1, "posts"], ["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"]], "currency": null, "why_not": null, "least": "16/3", "most": "16/3"}, {"key": "cpe", "name": "Cost per engagement (CPE)", "unit": "price", "value": "75000/527", "formula": "cost / engagements", "as_of": "2027-01-01T09:00:22+00:00", "numerator": {"minor": 75000, "currency": "EUR"}, "denominator": 527, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"], ["likes", 1, 1, "posts"], ["comments", 1, 1, "posts"], ["clicks", 1, 1, "posts"]], "currency": "EUR", "why_not": null, "least": "75000/527", "most": "75000/527"}, {"key": "cpm", "name": "Cost per thousand impressions (CPM)", "unit": "price", "value": null, "formula": "cost / (impressions / 1000)", "as_of": "2027-01-01T09:00:22+00:00", "numerator": {"minor": 75000, "currency": "EUR"}, "denominator": null, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"], ["impressions", 0, 1, "posts"]], "currency": "EUR", "why_not": "No impressions recorded", "least": null, "most": null}, {"key": "cpc", "name": "Cost per click (CPC)", "unit": "price", "value": "75000/7", "formula": "cost / clicks", "as_of": "2027-01-01T09:00:22+00:00", "numerator": {"minor": 75000, "currency": "EUR"}, "denominator": 7, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"], ["clicks", 1, 1, "posts"]], "currency": "EUR", "why_not": null, "least": "75000/7", "most": "75000/7"}, {"key": "total_likes", "name": "Total likes", "unit": "count", "value": 500, "formula": "sum of likes over posts", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["likes", 1, 1, "posts"]], "currency": null, "why_not": null, "least": 500, "most": 500}, {"key": "total_comments", "name": "Total comments", "unit": "count", "value": 20, "formula": "sum of comments over posts", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["comments", 1, 1, "posts"]], "currency": null, "why_not": null, "least": 20, "most": 20}, {"key": "total_clicks", "name": "Total clicks", "unit": "count", "value": 7, "formula": "sum of clicks over posts", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["clicks", 1, 1, "posts"]], "currency": null, "why_not": null, "least": 7, "most": 7}, {"key": "total_shares", "name": "Total shares", "unit": "count", "value": null, "formula": "sum of shares over posts", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["shares", 0, 1, "posts"]], "currency": null, "why_not": "No shares recorded", "least": 0, "most": null}, {"key": "total_saves", "name": "Total saves", "unit": "count", "value": null, "formula": "sum of saves over posts", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["saves", 0, 1, "posts"]], "currency": null, "why_not": "No saves recorded", "least": 0, "most": null}, {"key": "total_impressions", "name": "Total impressions", "unit": "count", "value": null, "formula": "sum of impressions over posts", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["impressions", 0, 1, "posts"]], "currency": null, "why_not": "No impressions recorded", "least": 0, "most": null}, {"key": "total_views", "name": "Total views", "unit": "count", "value": null, "formula": "sum of views over posts", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["views", 0, 1, "posts"]], "currency": null, "why_not": "No views recorded", "least": 0, "most": null}], "goals": [["Reach", "100,000", {"key": "potential_reach_agreed_goal_share", "name": "Potential reach of the agreed, share of the goal", "unit": "percent", "value": "12", "formula": "potential reach of the agreed / goal x 100", "as_of": "2027-01-01T09:00:22+00:00", "numerator": 12000, "denominator": 100000, "coverage": [["follower count", 1, 1, "influencers"]], "currency": null, "why_not": null, "least": "12", "most": "12"}]], "posts": [{"number": 1, "title": "Reel by @glow12", "handle": "glow12", "permalink": "https://instagram.example/p/1", "engagements": 527, "measured_on": "2027-01-01", "revenue_minor": 400000, "likes": 500, "comments": 20, "clicks": 7, "shares": null, "saves": null, "reach": null, "impressions": null, "views": null}], "changed": []}','2027-01-01 09:00:22.000000',2,'T1');
INSERT INTO "notice" VALUES(1,'report','{"campaign": "Glow", "report_id": 1, "campaign_id": 1, "number": 1, "with_money": false, "workflow": "influencer", "currency": "EUR", "budget_minor": 300000, "starts_on": "2026-11-02", "ends_on": "2026-11-30", "headline": ["total_cost", "potential_reach_agreed", "potential_reach_selected", "total_engagements", "engagement_rate_by_followers", "engagement_rate_by_reach", "total_revenue", "roi", "roas", "cpe"], "figures": [{"key": "total_cost", "name": "Total campaign cost", "unit": "money", "value": {"minor": 75000, "currency": "EUR"}, "formula": "sum of fee + shipping over agreed participations, and other costs", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"]], "currency": null, "why_not": null, "least": {"minor": 75000, "currency": "EUR"}, "most": {"minor": 75000, "currency": "EUR"}}, {"key": "budget_share", "name": "Share of the budget", "unit": "percent", "value": "25", "formula": "total campaign cost / budget x 100", "as_of": "2027-01-01T09:00:22+00:00", "numerator": {"minor": 75000, "currency": "EUR"}, "denominator": {"minor": 300000, "currency": "EUR"}, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"]], "currency": null, "why_not": null, "least": "25", "most": "25"}, {"key": "potential_reach_agreed", "name": "Potential reach of the agreed", "unit": "count", "value": 12000, "formula": "sum of the follower counts of the agreed influencers, frozen at selection; not deduplicated", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["follower count", 1, 1, "influencers"]], "currency": null, "why_not": null, "least": 12000, "most": 12000}, {"key": "potential_reach_selected", "name": "Potential reach of the selected", "unit": "count", "value": 12000, "formula": "sum of the follower counts of the selected influencers, frozen at selection; not deduplicated", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["follower count", 1, 1, "influencers"]], "currency": null, "why_not": null, "least": 12000, "most": 12000}, {"key": "total_reach", "name": "Total reach", "unit": "count", "value": null, "formula": "sum of reach over posts", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["reach", 0, 1, "posts"]], "currency": null, "why_not": "No reach recorded", "least": 0, "most": null}, {"key": "total_engagements", "name": "Total engagements", "unit": "count", "value": 527, "formula": "likes + comments + clicks over posts", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["likes", 1, 1, "posts"], ["comments", 1, 1, "posts"], ["clicks", 1, 1, "posts"]], "currency": null, "why_not": null, "least": 527, "most": 527}, {"key": "engagement_rate_by_followers", "name": "Engagement rate by followers", "unit": "percent", "value": "527/120", "formula": "total engagements / total reach (followers) x 100, over influencers with both", "as_of": "2027-01-01T09:00:22+00:00", "numerator": 527, "denominator": 12000, "coverage": [["rate", 1, 1, "influencers"], ["follower count", 1, 1, "influencers"], ["likes", 1, 1, "posts"], ["comments", 1, 1, "posts"], ["clicks", 1, 1, "posts"]], "currency": null, "why_not": null, "least": "527/120", "most": "527/120"}, {"key": "engagement_rate_by_reach", "name": "Engagement rate by reach", "unit": "percent", "value": null, "formula": "total engagements / total reach x 100, over posts with both", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["rate", 0, 1, "posts"], ["likes", 1, 1, "posts"], ["comments", 1, 1, "posts"], ["clicks", 1, 1, "posts"]], "currency": null, "why_not": "No post has both engagements and a reach above zero", "least": "0", "most": null}, {"key": "total_revenue", "name": "Revenue", "unit": "money", "value": {"minor": 400000, "currency": "EUR"}, "formula": "sum of the revenue recorded for posts", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["revenue", 1, 1, "posts"]], "currency": null, "why_not": null, "least": {"minor": 400000, "currency": "EUR"}, "most": {"minor": 400000, "currency": "EUR"}}, {"key": "roi", "name": "ROI", "unit": "percent", "value": "1300/3", "formula": "(revenue - cost) / cost x 100", "as_of": "2027-01-01T09:00:22+00:00", "numerator": {"minor": 325000, "currency": "EUR"}, "denominator": {"minor": 75000, "currency": "EUR"}, "coverage": [["revenue", 1, 1, "posts"], ["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"]], "currency": null, "why_not": null, "least": "1300/3", "most": "1300/3"}, {"key": "roas", "name": "ROAS", "unit": "times", "value": "16/3", "formula": "revenue / cost", "as_of": "2027-01-01T09:00:22+00:00", "numerator": {"minor": 400000, "currency": "EUR"}, "denominator": {"minor": 75000, "currency": "EUR"}, "coverage": [["revenue", 1, 1, "posts"], ["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"]], "currency": null, "why_not": null, "least": "16/3", "most": "16/3"}, {"key": "cpe", "name": "Cost per engagement (CPE)", "unit": "price", "value": "75000/527", "formula": "cost / engagements", "as_of": "2027-01-01T09:00:22+00:00", "numerator": {"minor": 75000, "currency": "EUR"}, "denominator": 527, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"], ["likes", 1, 1, "posts"], ["comments", 1, 1, "posts"], ["clicks", 1, 1, "posts"]], "currency": "EUR", "why_not": null, "least": "75000/527", "most": "75000/527"}, {"key": "cpm", "name": "Cost per thousand impressions (CPM)", "unit": "price", "value": null, "formula": "cost / (impressions / 1000)", "as_of": "2027-01-01T09:00:22+00:00", "numerator": {"minor": 75000, "currency": "EUR"}, "denominator": null, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"], ["impressions", 0, 1, "posts"]], "currency": "EUR", "why_not": "No impressions recorded", "least": null, "most": null}, {"key": "cpc", "name": "Cost per click (CPC)", "unit": "price", "value": "75000/7", "formula": "cost / clicks", "as_of": "2027-01-01T09:00:22+00:00", "numerator": {"minor": 75000, "currency": "EUR"}, "denominator": 7, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"], ["clicks", 1, 1, "posts"]], "currency": "EUR", "why_not": null, "least": "75000/7", "most": "75000/7"}, {"key": "total_likes", "name": "Total likes", "unit": "count", "value": 500, "formula": "sum of likes over posts", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["likes", 1, 1, "posts"]], "currency": null, "why_not": null, "least": 500, "most": 500}, {"key": "total_comments", "name": "Total comments", "unit": "count", "value": 20, "formula": "sum of comments over posts", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["comments", 1, 1, "posts"]], "currency": null, "why_not": null, "least": 20, "most": 20}, {"key": "total_clicks", "name": "Total clicks", "unit": "count", "value": 7, "formula": "sum of clicks over posts", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["clicks", 1, 1, "posts"]], "currency": null, "why_not": null, "least": 7, "most": 7}, {"key": "total_shares", "name": "Total shares", "unit": "count", "value": null, "formula": "sum of shares over posts", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["shares", 0, 1, "posts"]], "currency": null, "why_not": "No shares recorded", "least": 0, "most": null}, {"key": "total_saves", "name": "Total saves", "unit": "count", "value": null, "formula": "sum of saves over posts", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["saves", 0, 1, "posts"]], "currency": null, "why_not": "No saves recorded", "least": 0, "most": null}, {"key": "total_impressions", "name": "Total impressions", "unit": "count", "value": null, "formula": "sum of impressions over posts", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["impressions", 0, 1, "posts"]], "currency": null, "why_not": "No impressions recorded", "least": 0, "most": null}, {"key": "total_views", "name": "Total views", "unit": "count", "value": null, "formula": "sum of views over posts", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["views", 0, 1, "posts"]], "currency": null, "why_not": "No views recorded", "least": 0, "most": null}], "goals": [["Reach", "100,000", {"key": "potential_reach_agreed_goal_share", "name": "Potential reach of the agreed, share of the goal", "unit": "percent", "value": "12", "formula": "potential reach of the agreed / goal x 100", "as_of": "2027-01-01T09:00:22+00:00", "numerator": 12000, "denominator": 100000, "coverage": [["follower count", 1, 1, "influencers"]], "currency": null, "why_not": null, "least": "12", "most": "12"}]], "posts": [{"number": 1, "title": "Reel by @glow12", "handle": "glow12", "permalink": "https://instagram.example/p/1", "engagements": 527, "measured_on": "2027-01-01", "revenue_minor": 400000, "likes": 500, "comments": 20, "clicks": 7, "shares": null, "saves": null, "reach": null, "impressions": null, "views": null}], "changed": []}','2027-01-01 09:00:22.000000',3,'T1');
INSERT INTO "notice" VALUES(2,'mail_failed','{"campaign": "Open", "mail_id": 6, "to": "ana10@creators.example", "kind": "brief", "why": "550 no such mailbox"}','2027-01-01 09:00:44.000000',4,'T1');
INSERT INTO "notice" VALUES(3,'ideas_decided','{"campaign": "Sunday", "campaign_id": 3, "ideas": [{"theme": "Slow mornings", "state": "approved", "by": "UMAYA", "reason": null}]}','2027-01-01 09:00:55.000000',5,'T1');
INSERT INTO "notice" VALUES(3,'comment','{"campaign": "Sunday", "campaign_id": 3, "deliverable_id": 4, "title": "Slow mornings \u00b7 Instagram post", "text": "Warmer, please.", "by": "UMAYA"}','2027-01-01 09:00:55.000000',6,'T1');
INSERT INTO "notice" VALUES(3,'comment','{"campaign": "Sunday", "campaign_id": 3, "deliverable_id": 4, "title": "Slow mornings \u00b7 Instagram post", "text": "Warmer, please.", "by": "UMAYA"}','2027-01-01 09:00:55.000000',7,'T1');
INSERT INTO "notice" VALUES(1,'report','{"campaign": "Glow", "report_id": 2, "campaign_id": 1, "number": 2, "with_money": true, "workflow": "influencer", "currency": "EUR", "budget_minor": 300000, "starts_on": "2026-11-02", "ends_on": "2026-11-30", "headline": ["total_cost", "potential_reach_agreed", "potential_reach_selected", "total_engagements", "engagement_rate_by_followers", "engagement_rate_by_reach", "total_revenue", "roi", "roas", "cpe"], "figures": [{"key": "total_cost", "name": "Total campaign cost", "unit": "money", "value": {"minor": 75000, "currency": "EUR"}, "formula": "sum of fee + shipping over agreed participations, and other costs", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"]], "currency": null, "why_not": null, "least": {"minor": 75000, "currency": "EUR"}, "most": {"minor": 75000, "currency": "EUR"}}, {"key": "budget_share", "name": "Share of the budget", "unit": "percent", "value": "25", "formula": "total campaign cost / budget x 100", "as_of": "2027-01-01T09:00:55+00:00", "numerator": {"minor": 75000, "currency": "EUR"}, "denominator": {"minor": 300000, "currency": "EUR"}, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"]], "currency": null, "why_not": null, "least": "25", "most": "25"}, {"key": "potential_reach_agreed", "name": "Potential reach of the agreed", "unit": "count", "value": 12000, "formula": "sum of the follower counts of the agreed influencers, frozen at selection; not deduplicated", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["follower count", 1, 1, "influencers"]], "currency": null, "why_not": null, "least": 12000, "most": 12000}, {"key": "potential_reach_selected", "name": "Potential reach of the selected", "unit": "count", "value": 12000, "formula": "sum of the follower counts of the selected influencers, frozen at selection; not deduplicated", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["follower count", 1, 1, "influencers"]], "currency": null, "why_not": null, "least": 12000, "most": 12000}, {"key": "total_reach", "name": "Total reach", "unit": "count", "value": null, "formula": "sum of reach over posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["reach", 0, 1, "posts"]], "currency": null, "why_not": "No reach recorded", "least": 0, "most": null}, {"key": "total_engagements", "name": "Total engagements", "unit": "count", "value": 28, "formula": "likes + comments + clicks over posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["likes", 1, 1, "posts"], ["comments", 1, 1, "posts"], ["clicks", 1, 1, "posts"]], "currency": null, "why_not": null, "least": 28, "most": 28}, {"key": "engagement_rate_by_followers", "name": "Engagement rate by followers", "unit": "percent", "value": "7/30", "formula": "total engagements / total reach (followers) x 100, over influencers with both", "as_of": "2027-01-01T09:00:55+00:00", "numerator": 28, "denominator": 12000, "coverage": [["rate", 1, 1, "influencers"], ["follower count", 1, 1, "influencers"], ["likes", 1, 1, "posts"], ["comments", 1, 1, "posts"], ["clicks", 1, 1, "posts"]], "currency": null, "why_not": null, "least": "7/30", "most": "7/30"}, {"key": "engagement_rate_by_reach", "name": "Engagement rate by reach", "unit": "percent", "value": null, "formula": "total engagements / total reach x 100, over posts with both", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["rate", 0, 1, "posts"], ["likes", 1, 1, "posts"], ["comments", 1, 1, "posts"], ["clicks", 1, 1, "posts"]], "currency": null, "why_not": "No post has both engagements and a reach above zero", "least": "0", "most": null}, {"key": "total_revenue", "name": "Revenue", "unit": "money", "value": {"minor": 400000, "currency": "EUR"}, "formula": "sum of the revenue recorded for posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["revenue", 1, 1, "posts"]], "currency": null, "why_not": null, "least": {"minor": 400000, "currency": "EUR"}, "most": {"minor": 400000, "currency": "EUR"}}, {"key": "roi", "name": "ROI", "unit": "percent", "value": "1300/3", "formula": "(revenue - cost) / cost x 100", "as_of": "2027-01-01T09:00:55+00:00", "numerator": {"minor": 325000, "currency": "EUR"}, "denominator": {"minor": 75000, "currency": "EUR"}, "coverage": [["revenue", 1, 1, "posts"], ["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"]], "currency": null, "why_not": null, "least": "1300/3", "most": "1300/3"}, {"key": "roas", "name": "ROAS", "unit": "times", "value": "16/3", "formula": "revenue / cost", "as_of": "2027-01-01T09:00:55+00:00", "numerator": {"minor": 400000, "currency": "EUR"}, "denominator": {"minor": 75000, "currency": "EUR"}, "coverage": [["revenue", 1, 1, "posts"], ["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"]], "currency": null, "why_not": null, "least": "16/3", "most": "16/3"}, {"key": "cpe", "name": "Cost per engagement (CPE)", "unit": "price", "value": "18750/7", "formula": "cost / engagements", "as_of": "2027-01-01T09:00:55+00:00", "numerator": {"minor": 75000, "currency": "EUR"}, "denominator": 28, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"], ["likes", 1, 1, "posts"], ["comments", 1, 1, "posts"], ["clicks", 1, 1, "posts"]], "currency": "EUR", "why_not": null, "least": "18750/7", "most": "18750/7"}, {"key": "cpm", "name": "Cost per thousand impressions (CPM)", "unit": "price", "value": null, "formula": "cost / (impressions / 1000)", "as_of": "2027-01-01T09:00:55+00:00", "numerator": {"minor": 75000, "currency": "EUR"}, "denominator": null, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"], ["impressions", 0, 1, "posts"]], "currency": "EUR", "why_not": "No impressions recorded", "least": null, "most": null}, {"key": "cpc", "name": "Cost per click (CPC)", "unit": "price", "value": "75000/7", "formula": "cost / clicks", "as_of": "2027-01-01T09:00:55+00:00", "numerator": {"minor": 75000, "currency": "EUR"}, "denominator": 7, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"], ["clicks", 1, 1, "posts"]], "currency": "EUR", "why_not": null, "least": "75000/7", "most": "75000/7"}, {"key": "total_likes", "name": "Total likes", "unit": "count", "value": 1, "formula": "sum of likes over posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["likes", 1, 1, "posts"]], "currency": null, "why_not": null, "least": 1, "most": 1}, {"key": "total_comments", "name": "Total comments", "unit": "count", "value": 20, "formula": "sum of comments over posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["comments", 1, 1, "posts"]], "currency": null, "why_not": null, "least": 20, "most": 20}, {"key": "total_clicks", "name": "Total clicks", "unit": "count", "value": 7, "formula": "sum of clicks over posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["clicks", 1, 1, "posts"]], "currency": null, "why_not": null, "least": 7, "most": 7}, {"key": "total_shares", "name": "Total shares", "unit": "count", "value": null, "formula": "sum of shares over posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["shares", 0, 1, "posts"]], "currency": null, "why_not": "No shares recorded", "least": 0, "most": null}, {"key": "total_saves", "name": "Total saves", "unit": "count", "value": null, "formula": "sum of saves over posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["saves", 0, 1, "posts"]], "currency": null, "why_not": "No saves recorded", "least": 0, "most": null}, {"key": "total_impressions", "name": "Total impressions", "unit": "count", "value": null, "formula": "sum of impressions over posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["impressions", 0, 1, "posts"]], "currency": null, "why_not": "No impressions recorded", "least": 0, "most": null}, {"key": "total_views", "name": "Total views", "unit": "count", "value": null, "formula": "sum of views over posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["views", 0, 1, "posts"]], "currency": null, "why_not": "No views recorded", "least": 0, "most": null}], "goals": [["Reach", "100,000", {"key": "potential_reach_agreed_goal_share", "name": "Potential reach of the agreed, share of the goal", "unit": "percent", "value": "12", "formula": "potential reach of the agreed / goal x 100", "as_of": "2027-01-01T09:00:55+00:00", "numerator": 12000, "denominator": 100000, "coverage": [["follower count", 1, 1, "influencers"]], "currency": null, "why_not": null, "least": "12", "most": "12"}]], "posts": [{"number": 1, "title": "Reel by @glow12", "handle": "glow12", "permalink": "https://instagram.example/p/1", "engagements": 28, "measured_on": "2027-01-01", "revenue_minor": 400000, "likes": 1, "comments": 20, "clicks": 7, "shares": null, "saves": null, "reach": null, "impressions": null, "views": null}], "changed": [["total_engagements", "Total engagements: 527 \u2192 28"], ["engagement_rate_by_followers", "Engagement rate by followers: 4.39 % \u2192 0.23 %"], ["cpe", "Cost per engagement (CPE): \u20ac1.42 \u2192 \u20ac26.79"], ["total_likes", "Total likes: 500 \u2192 1"]], "compared_with": 1, "is_late": true}','2027-01-01 09:00:55.000000',8,'T1');
INSERT INTO "notice" VALUES(1,'report','{"campaign": "Glow", "report_id": 2, "campaign_id": 1, "number": 2, "with_money": false, "workflow": "influencer", "currency": "EUR", "budget_minor": 300000, "starts_on": "2026-11-02", "ends_on": "2026-11-30", "headline": ["total_cost", "potential_reach_agreed", "potential_reach_selected", "total_engagements", "engagement_rate_by_followers", "engagement_rate_by_reach", "total_revenue", "roi", "roas", "cpe"], "figures": [{"key": "total_cost", "name": "Total campaign cost", "unit": "money", "value": {"minor": 75000, "currency": "EUR"}, "formula": "sum of fee + shipping over agreed participations, and other costs", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"]], "currency": null, "why_not": null, "least": {"minor": 75000, "currency": "EUR"}, "most": {"minor": 75000, "currency": "EUR"}}, {"key": "budget_share", "name": "Share of the budget", "unit": "percent", "value": "25", "formula": "total campaign cost / budget x 100", "as_of": "2027-01-01T09:00:55+00:00", "numerator": {"minor": 75000, "currency": "EUR"}, "denominator": {"minor": 300000, "currency": "EUR"}, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"]], "currency": null, "why_not": null, "least": "25", "most": "25"}, {"key": "potential_reach_agreed", "name": "Potential reach of the agreed", "unit": "count", "value": 12000, "formula": "sum of the follower counts of the agreed influencers, frozen at selection; not deduplicated", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["follower count", 1, 1, "influencers"]], "currency": null, "why_not": null, "least": 12000, "most": 12000}, {"key": "potential_reach_selected", "name": "Potential reach of the selected", "unit": "count", "value": 12000, "formula": "sum of the follower counts of the selected influencers, frozen at selection; not deduplicated", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["follower count", 1, 1, "influencers"]], "currency": null, "why_not": null, "least": 12000, "most": 12000}, {"key": "total_reach", "name": "Total reach", "unit": "count", "value": null, "formula": "sum of reach over posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["reach", 0, 1, "posts"]], "currency": null, "why_not": "No reach recorded", "least": 0, "most": null}, {"key": "total_engagements", "name": "Total engagements", "unit": "count", "value": 28, "formula": "likes + comments + clicks over posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["likes", 1, 1, "posts"], ["comments", 1, 1, "posts"], ["clicks", 1, 1, "posts"]], "currency": null, "why_not": null, "least": 28, "most": 28}, {"key": "engagement_rate_by_followers", "name": "Engagement rate by followers", "unit": "percent", "value": "7/30", "formula": "total engagements / total reach (followers) x 100, over influencers with both", "as_of": "2027-01-01T09:00:55+00:00", "numerator": 28, "denominator": 12000, "coverage": [["rate", 1, 1, "influencers"], ["follower count", 1, 1, "influencers"], ["likes", 1, 1, "posts"], ["comments", 1, 1, "posts"], ["clicks", 1, 1, "posts"]], "currency": null, "why_not": null, "least": "7/30", "most": "7/30"}, {"key": "engagement_rate_by_reach", "name": "Engagement rate by reach", "unit": "percent", "value": null, "formula": "total engagements / total reach x 100, over posts with both", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["rate", 0, 1, "posts"], ["likes", 1, 1, "posts"], ["comments", 1, 1, "posts"], ["clicks", 1, 1, "posts"]], "currency": null, "why_not": "No post has both engagements and a reach above zero", "least": "0", "most": null}, {"key": "total_revenue", "name": "Revenue", "unit": "money", "value": {"minor": 400000, "currency": "EUR"}, "formula": "sum of the revenue recorded for posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["revenue", 1, 1, "posts"]], "currency": null, "why_not": null, "least": {"minor": 400000, "currency": "EUR"}, "most": {"minor": 400000, "currency": "EUR"}}, {"key": "roi", "name": "ROI", "unit": "percent", "value": "1300/3", "formula": "(revenue - cost) / cost x 100", "as_of": "2027-01-01T09:00:55+00:00", "numerator": {"minor": 325000, "currency": "EUR"}, "denominator": {"minor": 75000, "currency": "EUR"}, "coverage": [["revenue", 1, 1, "posts"], ["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"]], "currency": null, "why_not": null, "least": "1300/3", "most": "1300/3"}, {"key": "roas", "name": "ROAS", "unit": "times", "value": "16/3", "formula": "revenue / cost", "as_of": "2027-01-01T09:00:55+00:00", "numerator": {"minor": 400000, "currency": "EUR"}, "denominator": {"minor": 75000, "currency": "EUR"}, "coverage": [["revenue", 1, 1, "posts"], ["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"]], "currency": null, "why_not": null, "least": "16/3", "most": "16/3"}, {"key": "cpe", "name": "Cost per engagement (CPE)", "unit": "price", "value": "18750/7", "formula": "cost / engagements", "as_of": "2027-01-01T09:00:55+00:00", "numerator": {"minor": 75000, "currency": "EUR"}, "denominator": 28, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"], ["likes", 1, 1, "posts"], ["comments", 1, 1, "posts"], ["clicks", 1, 1, "posts"]], "currency": "EUR", "why_not": null, "least": "18750/7", "most": "18750/7"}, {"key": "cpm", "name": "Cost per thousand impressions (CPM)", "unit": "price", "value": null, "formula": "cost / (impressions / 1000)", "as_of": "2027-01-01T09:00:55+00:00", "numerator": {"minor": 75000, "currency": "EUR"}, "denominator": null, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"], ["impressions", 0, 1, "posts"]], "currency": "EUR", "why_not": "No impressions recorded", "least": null, "most": null}, {"key": "cpc", "name": "Cost per click (CPC)", "unit": "price", "value": "75000/7", "formula": "cost / clicks", "as_of": "2027-01-01T09:00:55+00:00", "numerator": {"minor": 75000, "currency": "EUR"}, "denominator": 7, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"], ["clicks", 1, 1, "posts"]], "currency": "EUR", "why_not": null, "least": "75000/7", "most": "75000/7"}, {"key": "total_likes", "name": "Total likes", "unit": "count", "value": 1, "formula": "sum of likes over posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["likes", 1, 1, "posts"]], "currency": null, "why_not": null, "least": 1, "most": 1}, {"key": "total_comments", "name": "Total comments", "unit": "count", "value": 20, "formula": "sum of comments over posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["comments", 1, 1, "posts"]], "currency": null, "why_not": null, "least": 20, "most": 20}, {"key": "total_clicks", "name": "Total clicks", "unit": "count", "value": 7, "formula": "sum of clicks over posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["clicks", 1, 1, "posts"]], "currency": null, "why_not": null, "least": 7, "most": 7}, {"key": "total_shares", "name": "Total shares", "unit": "count", "value": null, "formula": "sum of shares over posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["shares", 0, 1, "posts"]], "currency": null, "why_not": "No shares recorded", "least": 0, "most": null}, {"key": "total_saves", "name": "Total saves", "unit": "count", "value": null, "formula": "sum of saves over posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["saves", 0, 1, "posts"]], "currency": null, "why_not": "No saves recorded", "least": 0, "most": null}, {"key": "total_impressions", "name": "Total impressions", "unit": "count", "value": null, "formula": "sum of impressions over posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["impressions", 0, 1, "posts"]], "currency": null, "why_not": "No impressions recorded", "least": 0, "most": null}, {"key": "total_views", "name": "Total views", "unit": "count", "value": null, "formula": "sum of views over posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["views", 0, 1, "posts"]], "currency": null, "why_not": "No views recorded", "least": 0, "most": null}], "goals": [["Reach", "100,000", {"key": "potential_reach_agreed_goal_share", "name": "Potential reach of the agreed, share of the goal", "unit": "percent", "value": "12", "formula": "potential reach of the agreed / goal x 100", "as_of": "2027-01-01T09:00:55+00:00", "numerator": 12000, "denominator": 100000, "coverage": [["follower count", 1, 1, "influencers"]], "currency": null, "why_not": null, "least": "12", "most": "12"}]], "posts": [{"number": 1, "title": "Reel by @glow12", "handle": "glow12", "permalink": "https://instagram.example/p/1", "engagements": 28, "measured_on": "2027-01-01", "revenue_minor": 400000, "likes": 1, "comments": 20, "clicks": 7, "shares": null, "saves": null, "reach": null, "impressions": null, "views": null}], "changed": [["total_engagements", "Total engagements: 527 \u2192 28"], ["engagement_rate_by_followers", "Engagement rate by followers: 4.39 % \u2192 0.23 %"], ["cpe", "Cost per engagement (CPE): \u20ac1.42 \u2192 \u20ac26.79"], ["total_likes", "Total likes: 500 \u2192 1"]], "compared_with": 1, "is_late": true}','2027-01-01 09:00:55.000000',9,'T1');
INSERT INTO "notice" VALUES(NULL,'proposed','{"proposed_by": "UMEMO", "total": 1, "handles": ["glow1"]}','2027-01-01 09:00:55.000000',10,'T1');
INSERT INTO "notice" VALUES(NULL,'proposed','{"proposed_by": "UMEMO", "total": 1, "handles": ["glow1"]}','2027-01-01 09:00:55.000000',11,'T1');
INSERT INTO "notice" VALUES(NULL,'away','{"to": "UMEMO", "absent": "UMILO", "delegate": "UMEMO", "until": "2027-01-02T00:00:00+00:00", "by": "UMILO"}','2027-01-01 09:00:55.000000',12,'T1');
CREATE TABLE "participation" (
	campaign_id INTEGER NOT NULL, 
	influencer_id INTEGER NOT NULL, 
	stage VARCHAR(32) NOT NULL, 
	followers_at_selection BIGINT, 
	agreed_terms_id INTEGER, 
	contract_link TEXT, 
	signed_at DATETIME, 
	reason TEXT, 
	kept_minor BIGINT, 
	selected_by VARCHAR(32) NOT NULL, 
	selected_at DATETIME NOT NULL, 
	contacted_at DATETIME, 
	id INTEGER NOT NULL, 
	workspace_id VARCHAR(32) NOT NULL, 
	address_before VARCHAR(320), 
	address_changed_by VARCHAR(32), 
	paid_at DATETIME, 
	paid_by VARCHAR(32), 
	undo_until DATETIME, 
	stage_before VARCHAR(32), 
	paid_minor BIGINT, 
	CONSTRAINT pk_participation PRIMARY KEY (id), 
	CONSTRAINT ck_participation_stage_before CHECK (stage_before IN ('selected', 'contacted', 'negotiating', 'agreed', 'declined', 'no_reply', 'briefed', 'content_submitted', 'approved', 'published', 'completed', 'dropped')), 
	CONSTRAINT uq_participation_workspace_id_id UNIQUE (workspace_id, id), 
	CONSTRAINT ck_participation_kept_not_negative CHECK (kept_minor >= 0), 
	CONSTRAINT fk_participation_workspace_id_campaign_id FOREIGN KEY(workspace_id, campaign_id) REFERENCES campaign (workspace_id, id), 
	CONSTRAINT ck_participation_paid_by_somebody CHECK ((paid_at IS NULL) = (paid_by IS NULL)), 
	CONSTRAINT ck_participation_stage CHECK (stage IN ('selected', 'contacted', 'negotiating', 'agreed', 'declined', 'no_reply', 'briefed', 'content_submitted', 'approved', 'published', 'completed', 'dropped')), 
	CONSTRAINT ck_participation_undone_to_a_stage CHECK ((undo_until IS NULL) = (stage_before IS NULL)), 
	CONSTRAINT fk_participation_workspace_id_influencer_id FOREIGN KEY(workspace_id, influencer_id) REFERENCES influencer (workspace_id, id), 
	CONSTRAINT uq_participation_campaign_id_influencer_id UNIQUE (campaign_id, influencer_id), 
	CONSTRAINT ck_participation_ends_with_reason CHECK (stage NOT IN ('declined', 'no_reply', 'dropped') OR reason IS NOT NULL), 
	CONSTRAINT fk_participation_workspace_id FOREIGN KEY(workspace_id) REFERENCES workspace (id), 
	CONSTRAINT ck_participation_address_changed_by_somebody CHECK ((address_before IS NULL) = (address_changed_by IS NULL)), 
	CONSTRAINT ck_participation_paid_an_amount CHECK ((paid_at IS NULL) = (paid_minor IS NULL))
);
INSERT INTO "participation" VALUES(1,12,'completed',12000,1,NULL,NULL,NULL,NULL,'UMAYA','2026-11-02 09:00:00.000000','2026-11-02 09:00:00.000000',1,'T1',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "participation" VALUES(2,12,'content_submitted',12000,2,NULL,NULL,NULL,NULL,'UMAYA','2027-01-01 09:00:22.000000','2027-01-01 09:00:22.000000',2,'T1',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "participation" VALUES(2,11,'negotiating',11000,NULL,NULL,NULL,NULL,NULL,'UMAYA','2027-01-01 09:00:33.000000','2027-01-01 09:00:33.000000',3,'T1',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "participation" VALUES(2,10,'agreed',10000,4,NULL,NULL,NULL,NULL,'UMAYA','2027-01-01 09:00:33.000000','2027-01-01 09:00:33.000000',4,'T1',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "participation" VALUES(2,9,'negotiating',9000,NULL,NULL,NULL,NULL,NULL,'UMAYA','2027-01-01 09:00:44.000000','2027-01-01 09:00:44.000000',5,'T1',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
CREATE TABLE "person" (
	workspace_id VARCHAR(32) NOT NULL, 
	user_id VARCHAR(32) NOT NULL, 
	name VARCHAR(200) NOT NULL, 
	title VARCHAR(200) NOT NULL, 
	email VARCHAR(320), 
	time_zone VARCHAR(64) NOT NULL, 
	member_type VARCHAR(32) NOT NULL, 
	is_admin BOOLEAN NOT NULL, 
	heard_at DATETIME NOT NULL, 
	CONSTRAINT pk_person PRIMARY KEY (workspace_id, user_id), 
	CONSTRAINT fk_person_workspace_id FOREIGN KEY(workspace_id) REFERENCES workspace (id), 
	CONSTRAINT ck_person_membertype CHECK (member_type IN ('full', 'guest', 'deactivated', 'bot', 'foreign'))
);
INSERT INTO "person" VALUES('T1','UOLIVE','Olive','','olive@acme.example','UTC','full',0,'2026-11-02 09:00:00.000000');
INSERT INTO "person" VALUES('T1','UMAYA','Maya','','maya@acme.example','UTC','full',0,'2026-11-02 09:00:00.000000');
INSERT INTO "person" VALUES('T1','UMILO','Milo','','milo@acme.example','UTC','full',0,'2026-11-02 09:00:00.000000');
INSERT INTO "person" VALUES('T1','UCLEO','Cleo','','cleo@acme.example','UTC','full',0,'2026-11-02 09:00:00.000000');
INSERT INTO "person" VALUES('T1','UCARL','Carl','','carl@acme.example','UTC','full',0,'2026-11-02 09:00:00.000000');
INSERT INTO "person" VALUES('T1','UDORA','Dora','','dora@acme.example','UTC','full',0,'2026-11-02 09:00:00.000000');
INSERT INTO "person" VALUES('T1','UDESI','Desi','','desi@acme.example','UTC','full',0,'2026-11-02 09:00:00.000000');
INSERT INTO "person" VALUES('T1','UMEMO','Memo','','memo@acme.example','UTC','full',0,'2026-11-02 09:00:00.000000');
INSERT INTO "person" VALUES('T1','UADA','Ada','','ada@acme.example','UTC','full',1,'2026-11-02 09:00:00.000000');
INSERT INTO "person" VALUES('T1','UGUS','Gus','','gus@acme.example','UTC','guest',0,'2026-11-02 09:00:00.000000');
INSERT INTO "person" VALUES('T1','UGONE','Gone','','gone@acme.example','UTC','deactivated',0,'2026-11-02 09:00:00.000000');
CREATE TABLE processed_request (
	workspace_id VARCHAR(32) NOT NULL, 
	"key" VARCHAR(255) NOT NULL, 
	at DATETIME NOT NULL, 
	CONSTRAINT pk_processed_request PRIMARY KEY (workspace_id, "key"), 
	CONSTRAINT ck_processed_request_key_given CHECK (key <> ''), 
	CONSTRAINT fk_processed_request_workspace_id FOREIGN KEY(workspace_id) REFERENCES workspace (id)
);
INSERT INTO "processed_request" VALUES('T1','view_submission:V1','2026-11-02 00:00:00.000000');
CREATE TABLE prompt (
	campaign_id INTEGER NOT NULL, 
	user_id VARCHAR(32) NOT NULL, 
	number INTEGER NOT NULL, 
	opened_at DATETIME NOT NULL, 
	moved_on BOOLEAN NOT NULL, 
	id INTEGER NOT NULL, 
	workspace_id VARCHAR(32) NOT NULL, gathers_until DATETIME, 
	CONSTRAINT pk_prompt PRIMARY KEY (id), 
	CONSTRAINT fk_prompt_workspace_id_campaign_id FOREIGN KEY(workspace_id, campaign_id) REFERENCES campaign (workspace_id, id), 
	CONSTRAINT fk_prompt_workspace_id FOREIGN KEY(workspace_id) REFERENCES workspace (id), 
	CONSTRAINT uq_prompt_campaign_id_user_id_number UNIQUE (campaign_id, user_id, number), 
	CONSTRAINT uq_prompt_workspace_id_id UNIQUE (workspace_id, id)
);
INSERT INTO "prompt" VALUES(1,'UCARL',1,'2026-11-02 09:00:11.000000',0,1,'T1',NULL);
INSERT INTO "prompt" VALUES(1,'UCLEO',1,'2026-11-02 09:00:11.000000',0,2,'T1',NULL);
INSERT INTO "prompt" VALUES(2,'UCARL',1,'2027-01-01 09:00:33.000000',0,3,'T1',NULL);
INSERT INTO "prompt" VALUES(2,'UCLEO',1,'2027-01-01 09:00:33.000000',0,4,'T1',NULL);
INSERT INTO "prompt" VALUES(2,'UDORA',1,'2027-01-01 09:00:44.000000',1,5,'T1',NULL);
INSERT INTO "prompt" VALUES(2,'UDORA',2,'2027-01-01 09:00:55.000000',0,6,'T1',NULL);
INSERT INTO "prompt" VALUES(2,'UMAYA',1,'2027-01-01 09:00:55.000000',0,7,'T1',NULL);
INSERT INTO "prompt" VALUES(3,'UMAYA',1,'2027-01-01 09:00:55.000000',0,8,'T1',NULL);
INSERT INTO "prompt" VALUES(3,'UMILO',1,'2027-01-01 09:00:55.000000',0,9,'T1',NULL);
INSERT INTO "prompt" VALUES(3,'UDESI',1,'2027-01-01 09:00:55.000000',0,10,'T1',NULL);
INSERT INTO "prompt" VALUES(3,'UWREN',1,'2027-01-01 09:00:55.000000',0,11,'T1',NULL);
CREATE TABLE prompt_item (
	prompt_id INTEGER NOT NULL, 
	task_id INTEGER NOT NULL, 
	user_id VARCHAR(32) NOT NULL, 
	id INTEGER NOT NULL, 
	workspace_id VARCHAR(32) NOT NULL, asked_at DATETIME, 
	CONSTRAINT pk_prompt_item PRIMARY KEY (id), 
	CONSTRAINT fk_prompt_item_workspace_id_prompt_id FOREIGN KEY(workspace_id, prompt_id) REFERENCES prompt (workspace_id, id), 
	CONSTRAINT fk_prompt_item_workspace_id_task_id FOREIGN KEY(workspace_id, task_id) REFERENCES task (workspace_id, id), 
	CONSTRAINT fk_prompt_item_workspace_id FOREIGN KEY(workspace_id) REFERENCES workspace (id), 
	CONSTRAINT uq_prompt_item_task_id_user_id UNIQUE (task_id, user_id)
);
INSERT INTO "prompt_item" VALUES(1,3,'UCARL',1,'T1','2026-11-02 09:00:11.000000');
INSERT INTO "prompt_item" VALUES(2,3,'UCLEO',2,'T1','2026-11-02 09:00:11.000000');
INSERT INTO "prompt_item" VALUES(3,8,'UCARL',3,'T1','2027-01-01 09:00:33.000000');
INSERT INTO "prompt_item" VALUES(4,8,'UCLEO',4,'T1','2027-01-01 09:00:33.000000');
INSERT INTO "prompt_item" VALUES(6,12,'UDORA',5,'T1','2027-01-01 09:00:44.000000');
INSERT INTO "prompt_item" VALUES(6,13,'UDORA',6,'T1','2027-01-01 09:00:55.000000');
INSERT INTO "prompt_item" VALUES(7,9,'UMAYA',7,'T1','2027-01-01 09:00:55.000000');
INSERT INTO "prompt_item" VALUES(8,15,'UMAYA',8,'T1','2027-01-01 09:00:55.000000');
INSERT INTO "prompt_item" VALUES(9,15,'UMILO',9,'T1','2027-01-01 09:00:55.000000');
INSERT INTO "prompt_item" VALUES(8,16,'UMAYA',10,'T1','2027-01-01 09:00:55.000000');
INSERT INTO "prompt_item" VALUES(9,16,'UMILO',11,'T1','2027-01-01 09:00:55.000000');
INSERT INTO "prompt_item" VALUES(10,18,'UDESI',12,'T1','2027-01-01 09:00:55.000000');
INSERT INTO "prompt_item" VALUES(11,19,'UWREN',13,'T1','2027-01-01 09:00:55.000000');
CREATE TABLE quota (
	workspace_id VARCHAR(32) NOT NULL, 
	method VARCHAR(64) NOT NULL, 
	not_before DATETIME NOT NULL, 
	CONSTRAINT pk_quota PRIMARY KEY (workspace_id, method)
);
INSERT INTO "quota" VALUES('T1','chat.update','2026-11-02 00:00:00.000000');
CREATE TABLE recipient (
	campaign_id INTEGER NOT NULL, 
	audience VARCHAR(32) NOT NULL, 
	email VARCHAR(320) NOT NULL, 
	id INTEGER NOT NULL, 
	workspace_id VARCHAR(32) NOT NULL, 
	CONSTRAINT pk_recipient PRIMARY KEY (id), 
	CONSTRAINT fk_recipient_workspace_id_campaign_id FOREIGN KEY(workspace_id, campaign_id) REFERENCES campaign (workspace_id, id), 
	CONSTRAINT fk_recipient_workspace_id FOREIGN KEY(workspace_id) REFERENCES workspace (id), 
	CONSTRAINT uq_recipient_campaign_id_audience_email UNIQUE (campaign_id, audience, email), 
	CONSTRAINT ck_recipient_audience CHECK (audience IN ('stakeholder', 'client'))
);
INSERT INTO "recipient" VALUES(1,'stakeholder','board@acme.example',1,'T1');
INSERT INTO "recipient" VALUES(2,'stakeholder','board@acme.example',2,'T1');
INSERT INTO "recipient" VALUES(3,'client','client@beans.example',3,'T1');
INSERT INTO "recipient" VALUES(3,'stakeholder','board@acme.example',4,'T1');
CREATE TABLE reminder (
	workspace_id VARCHAR(32) NOT NULL, 
	address VARCHAR(32) NOT NULL, 
	hour INTEGER NOT NULL, 
	is_off BOOLEAN NOT NULL, 
	reminded_on DATE, 
	snoozed_until DATETIME, 
	CONSTRAINT pk_reminder PRIMARY KEY (workspace_id, address), 
	CONSTRAINT ck_reminder_an_hour_of_the_day CHECK (hour BETWEEN 0 AND 23), 
	CONSTRAINT fk_reminder_workspace_id FOREIGN KEY(workspace_id) REFERENCES workspace (id)
);
INSERT INTO "reminder" VALUES('T1','UMAYA',14,0,NULL,NULL);
CREATE TABLE report (
	campaign_id INTEGER NOT NULL, 
	number INTEGER NOT NULL, 
	made_at DATETIME NOT NULL, 
	figures JSON NOT NULL, 
	id INTEGER NOT NULL, 
	workspace_id VARCHAR(32) NOT NULL, 
	CONSTRAINT pk_report PRIMARY KEY (id), 
	CONSTRAINT fk_report_workspace_id_campaign_id FOREIGN KEY(workspace_id, campaign_id) REFERENCES campaign (workspace_id, id), 
	CONSTRAINT fk_report_workspace_id FOREIGN KEY(workspace_id) REFERENCES workspace (id), 
	CONSTRAINT uq_report_campaign_id_number UNIQUE (campaign_id, number), 
	CONSTRAINT uq_report_workspace_id_id UNIQUE (workspace_id, id)
);
INSERT INTO "report" VALUES(1,1,'2027-01-01 09:00:22.000000','{"campaign": "Glow", "workflow": "influencer", "currency": "EUR", "budget_minor": 300000, "starts_on": "2026-11-02", "ends_on": "2026-11-30", "headline": ["total_cost", "potential_reach_agreed", "potential_reach_selected", "total_engagements", "engagement_rate_by_followers", "engagement_rate_by_reach", "total_revenue", "roi", "roas", "cpe"], "figures": [{"key": "total_cost", "name": "Total campaign cost", "unit": "money", "value": {"minor": 75000, "currency": "EUR"}, "formula": "sum of fee + shipping over agreed participations, and other costs", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"]], "currency": null, "why_not": null, "least": {"minor": 75000, "currency": "EUR"}, "most": {"minor": 75000, "currency": "EUR"}}, {"key": "budget_share", "name": "Share of the budget", "unit": "percent", "value": "25", "formula": "total campaign cost / budget x 100", "as_of": "2027-01-01T09:00:22+00:00", "numerator": {"minor": 75000, "currency": "EUR"}, "denominator": {"minor": 300000, "currency": "EUR"}, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"]], "currency": null, "why_not": null, "least": "25", "most": "25"}, {"key": "potential_reach_agreed", "name": "Potential reach of the agreed", "unit": "count", "value": 12000, "formula": "sum of the follower counts of the agreed influencers, frozen at selection; not deduplicated", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["follower count", 1, 1, "influencers"]], "currency": null, "why_not": null, "least": 12000, "most": 12000}, {"key": "potential_reach_selected", "name": "Potential reach of the selected", "unit": "count", "value": 12000, "formula": "sum of the follower counts of the selected influencers, frozen at selection; not deduplicated", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["follower count", 1, 1, "influencers"]], "currency": null, "why_not": null, "least": 12000, "most": 12000}, {"key": "total_reach", "name": "Total reach", "unit": "count", "value": null, "formula": "sum of reach over posts", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["reach", 0, 1, "posts"]], "currency": null, "why_not": "No reach recorded", "least": 0, "most": null}, {"key": "total_engagements", "name": "Total engagements", "unit": "count", "value": 527, "formula": "likes + comments + clicks over posts", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["likes", 1, 1, "posts"], ["comments", 1, 1, "posts"], ["clicks", 1, 1, "posts"]], "currency": null, "why_not": null, "least": 527, "most": 527}, {"key": "engagement_rate_by_followers", "name": "Engagement rate by followers", "unit": "percent", "value": "527/120", "formula": "total engagements / total reach (followers) x 100, over influencers with both", "as_of": "2027-01-01T09:00:22+00:00", "numerator": 527, "denominator": 12000, "coverage": [["rate", 1, 1, "influencers"], ["follower count", 1, 1, "influencers"], ["likes", 1, 1, "posts"], ["comments", 1, 1, "posts"], ["clicks", 1, 1, "posts"]], "currency": null, "why_not": null, "least": "527/120", "most": "527/120"}, {"key": "engagement_rate_by_reach", "name": "Engagement rate by reach", "unit": "percent", "value": null, "formula": "total engagements / total reach x 100, over posts with both", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["rate", 0, 1, "posts"], ["likes", 1, 1, "posts"], ["comments", 1, 1, "posts"], ["clicks", 1, 1, "posts"]], "currency": null, "why_not": "No post has both engagements and a reach above zero", "least": "0", "most": null}, {"key": "total_revenue", "name": "Revenue", "unit": "money", "value": {"minor": 400000, "currency": "EUR"}, "formula": "sum of the revenue recorded for posts", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["revenue", 1, 1, "posts"]], "currency": null, "why_not": null, "least": {"minor": 400000, "currency": "EUR"}, "most": {"minor": 400000, "currency": "EUR"}}, {"key": "roi", "name": "ROI", "unit": "percent", "value": "1300/3", "formula": "(revenue - cost) / cost x 100", "as_of": "2027-01-01T09:00:22+00:00", "numerator": {"minor": 325000, "currency": "EUR"}, "denominator": {"minor": 75000, "currency": "EUR"}, "coverage": [["revenue", 1, 1, "posts"], ["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"]], "currency": null, "why_not": null, "least": "1300/3", "most": "1300/3"}, {"key": "roas", "name": "ROAS", "unit": "times", "value": "16/3", "formula": "revenue / cost", "as_of": "2027-01-01T09:00:22+00:00", "numerator": {"minor": 400000, "currency": "EUR"}, "denominator": {"minor": 75000, "currency": "EUR"}, "coverage": [["revenue", 1, 1, "posts"], ["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"]], "currency": null, "why_not": null, "least": "16/3", "most": "16/3"}, {"key": "cpe", "name": "Cost per engagement (CPE)", "unit": "price", "value": "75000/527", "formula": "cost / engagements", "as_of": "2027-01-01T09:00:22+00:00", "numerator": {"minor": 75000, "currency": "EUR"}, "denominator": 527, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"], ["likes", 1, 1, "posts"], ["comments", 1, 1, "posts"], ["clicks", 1, 1, "posts"]], "currency": "EUR", "why_not": null, "least": "75000/527", "most": "75000/527"}, {"key": "cpm", "name": "Cost per thousand impressions (CPM)", "unit": "price", "value": null, "formula": "cost / (impressions / 1000)", "as_of": "2027-01-01T09:00:22+00:00", "numerator": {"minor": 75000, "currency": "EUR"}, "denominator": null, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"], ["impressions", 0, 1, "posts"]], "currency": "EUR", "why_not": "No impressions recorded", "least": null, "most": null}, {"key": "cpc", "name": "Cost per click (CPC)", "unit": "price", "value": "75000/7", "formula": "cost / clicks", "as_of": "2027-01-01T09:00:22+00:00", "numerator": {"minor": 75000, "currency": "EUR"}, "denominator": 7, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"], ["clicks", 1, 1, "posts"]], "currency": "EUR", "why_not": null, "least": "75000/7", "most": "75000/7"}, {"key": "total_likes", "name": "Total likes", "unit": "count", "value": 500, "formula": "sum of likes over posts", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["likes", 1, 1, "posts"]], "currency": null, "why_not": null, "least": 500, "most": 500}, {"key": "total_comments", "name": "Total comments", "unit": "count", "value": 20, "formula": "sum of comments over posts", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["comments", 1, 1, "posts"]], "currency": null, "why_not": null, "least": 20, "most": 20}, {"key": "total_clicks", "name": "Total clicks", "unit": "count", "value": 7, "formula": "sum of clicks over posts", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["clicks", 1, 1, "posts"]], "currency": null, "why_not": null, "least": 7, "most": 7}, {"key": "total_shares", "name": "Total shares", "unit": "count", "value": null, "formula": "sum of shares over posts", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["shares", 0, 1, "posts"]], "currency": null, "why_not": "No shares recorded", "least": 0, "most": null}, {"key": "total_saves", "name": "Total saves", "unit": "count", "value": null, "formula": "sum of saves over posts", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["saves", 0, 1, "posts"]], "currency": null, "why_not": "No saves recorded", "least": 0, "most": null}, {"key": "total_impressions", "name": "Total impressions", "unit": "count", "value": null, "formula": "sum of impressions over posts", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["impressions", 0, 1, "posts"]], "currency": null, "why_not": "No impressions recorded", "least": 0, "most": null}, {"key": "total_views", "name": "Total views", "unit": "count", "value": null, "formula": "sum of views over posts", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["views", 0, 1, "posts"]], "currency": null, "why_not": "No views recorded", "least": 0, "most": null}], "goals": [["Reach", "100,000", {"key": "potential_reach_agreed_goal_share", "name": "Potential reach of the agreed, share of the goal", "unit": "percent", "value": "12", "formula": "potential reach of the agreed / goal x 100", "as_of": "2027-01-01T09:00:22+00:00", "numerator": 12000, "denominator": 100000, "coverage": [["follower count", 1, 1, "influencers"]], "currency": null, "why_not": null, "least": "12", "most": "12"}]], "posts": [{"number": 1, "title": "Reel by @glow12", "handle": "glow12", "permalink": "https://instagram.example/p/1", "engagements": 527, "measured_on": "2027-01-01", "revenue_minor": 400000, "likes": 500, "comments": 20, "clicks": 7, "shares": null, "saves": null, "reach": null, "impressions": null, "views": null}]}',1,'T1');
INSERT INTO "report" VALUES(1,2,'2027-01-01 09:00:55.000000','{"campaign": "Glow", "workflow": "influencer", "currency": "EUR", "budget_minor": 300000, "starts_on": "2026-11-02", "ends_on": "2026-11-30", "headline": ["total_cost", "potential_reach_agreed", "potential_reach_selected", "total_engagements", "engagement_rate_by_followers", "engagement_rate_by_reach", "total_revenue", "roi", "roas", "cpe"], "figures": [{"key": "total_cost", "name": "Total campaign cost", "unit": "money", "value": {"minor": 75000, "currency": "EUR"}, "formula": "sum of fee + shipping over agreed participations, and other costs", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"]], "currency": null, "why_not": null, "least": {"minor": 75000, "currency": "EUR"}, "most": {"minor": 75000, "currency": "EUR"}}, {"key": "budget_share", "name": "Share of the budget", "unit": "percent", "value": "25", "formula": "total campaign cost / budget x 100", "as_of": "2027-01-01T09:00:55+00:00", "numerator": {"minor": 75000, "currency": "EUR"}, "denominator": {"minor": 300000, "currency": "EUR"}, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"]], "currency": null, "why_not": null, "least": "25", "most": "25"}, {"key": "potential_reach_agreed", "name": "Potential reach of the agreed", "unit": "count", "value": 12000, "formula": "sum of the follower counts of the agreed influencers, frozen at selection; not deduplicated", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["follower count", 1, 1, "influencers"]], "currency": null, "why_not": null, "least": 12000, "most": 12000}, {"key": "potential_reach_selected", "name": "Potential reach of the selected", "unit": "count", "value": 12000, "formula": "sum of the follower counts of the selected influencers, frozen at selection; not deduplicated", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["follower count", 1, 1, "influencers"]], "currency": null, "why_not": null, "least": 12000, "most": 12000}, {"key": "total_reach", "name": "Total reach", "unit": "count", "value": null, "formula": "sum of reach over posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["reach", 0, 1, "posts"]], "currency": null, "why_not": "No reach recorded", "least": 0, "most": null}, {"key": "total_engagements", "name": "Total engagements", "unit": "count", "value": 28, "formula": "likes + comments + clicks over posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["likes", 1, 1, "posts"], ["comments", 1, 1, "posts"], ["clicks", 1, 1, "posts"]], "currency": null, "why_not": null, "least": 28, "most": 28}, {"key": "engagement_rate_by_followers", "name": "Engagement rate by followers", "unit": "percent", "value": "7/30", "formula": "total engagements / total reach (followers) x 100, over influencers with both", "as_of": "2027-01-01T09:00:55+00:00", "numerator": 28, "denominator": 12000, "coverage": [["rate", 1, 1, "influencers"], ["follower count", 1, 1, "influencers"], ["likes", 1, 1, "posts"], ["comments", 1, 1, "posts"], ["clicks", 1, 1, "posts"]], "currency": null, "why_not": null, "least": "7/30", "most": "7/30"}, {"key": "engagement_rate_by_reach", "name": "Engagement rate by reach", "unit": "percent", "value": null, "formula": "total engagements / total reach x 100, over posts with both", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["rate", 0, 1, "posts"], ["likes", 1, 1, "posts"], ["comments", 1, 1, "posts"], ["clicks", 1, 1, "posts"]], "currency": null, "why_not": "No post has both engagements and a reach above zero", "least": "0", "most": null}, {"key": "total_revenue", "name": "Revenue", "unit": "money", "value": {"minor": 400000, "currency": "EUR"}, "formula": "sum of the revenue recorded for posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["revenue", 1, 1, "posts"]], "currency": null, "why_not": null, "least": {"minor": 400000, "currency": "EUR"}, "most": {"minor": 400000, "currency": "EUR"}}, {"key": "roi", "name": "ROI", "unit": "percent", "value": "1300/3", "formula": "(revenue - cost) / cost x 100", "as_of": "2027-01-01T09:00:55+00:00", "numerator": {"minor": 325000, "currency": "EUR"}, "denominator": {"minor": 75000, "currency": "EUR"}, "coverage": [["revenue", 1, 1, "posts"], ["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"]], "currency": null, "why_not": null, "least": "1300/3", "most": "1300/3"}, {"key": "roas", "name": "ROAS", "unit": "times", "value": "16/3", "formula": "revenue / cost", "as_of": "2027-01-01T09:00:55+00:00", "numerator": {"minor": 400000, "currency": "EUR"}, "denominator": {"minor": 75000, "currency": "EUR"}, "coverage": [["revenue", 1, 1, "posts"], ["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"]], "currency": null, "why_not": null, "least": "16/3", "most": "16/3"}, {"key": "cpe", "name": "Cost per engagement (CPE)", "unit": "price", "value": "18750/7", "formula": "cost / engagements", "as_of": "2027-01-01T09:00:55+00:00", "numerator": {"minor": 75000, "currency": "EUR"}, "denominator": 28, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"], ["likes", 1, 1, "posts"], ["comments", 1, 1, "posts"], ["clicks", 1, 1, "posts"]], "currency": "EUR", "why_not": null, "least": "18750/7", "most": "18750/7"}, {"key": "cpm", "name": "Cost per thousand impressions (CPM)", "unit": "price", "value": null, "formula": "cost / (impressions / 1000)", "as_of": "2027-01-01T09:00:55+00:00", "numerator": {"minor": 75000, "currency": "EUR"}, "denominator": null, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"], ["impressions", 0, 1, "posts"]], "currency": "EUR", "why_not": "No impressions recorded", "least": null, "most": null}, {"key": "cpc", "name": "Cost per click (CPC)", "unit": "price", "value": "75000/7", "formula": "cost / clicks", "as_of": "2027-01-01T09:00:55+00:00", "numerator": {"minor": 75000, "currency": "EUR"}, "denominator": 7, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"], ["clicks", 1, 1, "posts"]], "currency": "EUR", "why_not": null, "least": "75000/7", "most": "75000/7"}, {"key": "total_likes", "name": "Total likes", "unit": "count", "value": 1, "formula": "sum of likes over posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["likes", 1, 1, "posts"]], "currency": null, "why_not": null, "least": 1, "most": 1}, {"key": "total_comments", "name": "Total comments", "unit": "count", "value": 20, "formula": "sum of comments over posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["comments", 1, 1, "posts"]], "currency": null, "why_not": null, "least": 20, "most": 20}, {"key": "total_clicks", "name": "Total clicks", "unit": "count", "value": 7, "formula": "sum of clicks over posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["clicks", 1, 1, "posts"]], "currency": null, "why_not": null, "least": 7, "most": 7}, {"key": "total_shares", "name": "Total shares", "unit": "count", "value": null, "formula": "sum of shares over posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["shares", 0, 1, "posts"]], "currency": null, "why_not": "No shares recorded", "least": 0, "most": null}, {"key": "total_saves", "name": "Total saves", "unit": "count", "value": null, "formula": "sum of saves over posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["saves", 0, 1, "posts"]], "currency": null, "why_not": "No saves recorded", "least": 0, "most": null}, {"key": "total_impressions", "name": "Total impressions", "unit": "count", "value": null, "formula": "sum of impressions over posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["impressions", 0, 1, "posts"]], "currency": null, "why_not": "No impressions recorded", "least": 0, "most": null}, {"key": "total_views", "name": "Total views", "unit": "count", "value": null, "formula": "sum of views over posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["views", 0, 1, "posts"]], "currency": null, "why_not": "No views recorded", "least": 0, "most": null}], "goals": [["Reach", "100,000", {"key": "potential_reach_agreed_goal_share", "name": "Potential reach of the agreed, share of the goal", "unit": "percent", "value": "12", "formula": "potential reach of the agreed / goal x 100", "as_of": "2027-01-01T09:00:55+00:00", "numerator": 12000, "denominator": 100000, "coverage": [["follower count", 1, 1, "influencers"]], "currency": null, "why_not": null, "least": "12", "most": "12"}]], "posts": [{"number": 1, "title": "Reel by @glow12", "handle": "glow12", "permalink": "https://instagram.example/p/1", "engagements": 28, "measured_on": "2027-01-01", "revenue_minor": 400000, "likes": 1, "comments": 20, "clicks": 7, "shares": null, "saves": null, "reach": null, "impressions": null, "views": null}]}',2,'T1');
CREATE TABLE "result" (
	deliverable_id INTEGER NOT NULL, 
	measured_on DATE NOT NULL, 
	likes BIGINT, 
	comments BIGINT, 
	clicks BIGINT, 
	shares BIGINT, 
	saves BIGINT, 
	reach BIGINT, 
	impressions BIGINT, 
	views BIGINT, 
	revenue_minor BIGINT, 
	entered_by VARCHAR(32) NOT NULL, 
	entered_at DATETIME NOT NULL, 
	id INTEGER NOT NULL, 
	workspace_id VARCHAR(32) NOT NULL, 
	import_run_id INTEGER, 
	CONSTRAINT pk_result PRIMARY KEY (id), 
	CONSTRAINT ck_result_counts_not_negative CHECK (likes >= 0 AND comments >= 0 AND clicks >= 0 AND shares >= 0 AND saves >= 0 AND reach >= 0 AND impressions >= 0 AND views >= 0 AND revenue_minor >= 0), 
	CONSTRAINT fk_result_workspace_id_deliverable_id FOREIGN KEY(workspace_id, deliverable_id) REFERENCES deliverable (workspace_id, id), 
	CONSTRAINT fk_result_workspace_id FOREIGN KEY(workspace_id) REFERENCES workspace (id), 
	CONSTRAINT uq_result_deliverable_id_measured_on UNIQUE (deliverable_id, measured_on), 
	CONSTRAINT fk_result_workspace_id_import_run_id FOREIGN KEY(workspace_id, import_run_id) REFERENCES import_run (workspace_id, id)
);
INSERT INTO "result" VALUES(1,'2027-01-01',1,20,7,NULL,NULL,NULL,NULL,NULL,400000,'UMAYA','2027-01-01 09:00:55.000000',1,'T1',4);
CREATE TABLE result_before (
	import_run_id INTEGER NOT NULL, 
	deliverable_id INTEGER NOT NULL, 
	measured_on DATE NOT NULL, 
	figures JSON NOT NULL, 
	earlier_run_id INTEGER, 
	entered_by VARCHAR(32) NOT NULL, 
	entered_at DATETIME NOT NULL, 
	id INTEGER NOT NULL, 
	workspace_id VARCHAR(32) NOT NULL, 
	CONSTRAINT pk_result_before PRIMARY KEY (id), 
	CONSTRAINT fk_result_before_workspace_id_deliverable_id FOREIGN KEY(workspace_id, deliverable_id) REFERENCES deliverable (workspace_id, id), 
	CONSTRAINT fk_result_before_workspace_id_earlier_run_id FOREIGN KEY(workspace_id, earlier_run_id) REFERENCES import_run (workspace_id, id), 
	CONSTRAINT fk_result_before_workspace_id_import_run_id FOREIGN KEY(workspace_id, import_run_id) REFERENCES import_run (workspace_id, id), 
	CONSTRAINT fk_result_before_workspace_id FOREIGN KEY(workspace_id) REFERENCES workspace (id), 
	CONSTRAINT uq_result_before_import_run_id_deliverable_id_measured_on UNIQUE (import_run_id, deliverable_id, measured_on)
);
INSERT INTO "result_before" VALUES(4,1,'2027-01-01','{"likes": 500, "comments": 20, "clicks": 7, "shares": null, "saves": null, "reach": null, "impressions": null, "views": null, "revenue_minor": 400000}',NULL,'UCLEO','2027-01-01 09:00:22.000000',1,'T1');
CREATE TABLE role_holder (
	campaign_id INTEGER, 
	role VARCHAR(32) NOT NULL, 
	holder_kind VARCHAR(32) NOT NULL, 
	holder_id VARCHAR(32) NOT NULL, 
	id INTEGER NOT NULL, 
	workspace_id VARCHAR(32) NOT NULL, 
	CONSTRAINT pk_role_holder PRIMARY KEY (id), 
	CONSTRAINT fk_role_holder_workspace_id_campaign_id FOREIGN KEY(workspace_id, campaign_id) REFERENCES campaign (workspace_id, id), 
	CONSTRAINT fk_role_holder_workspace_id FOREIGN KEY(workspace_id) REFERENCES workspace (id), 
	CONSTRAINT ck_role_holder_role CHECK (role IN ('marketing_manager', 'content_specialist', 'creative_team', 'design_team', 'copywriter', 'marketing_director')), 
	CONSTRAINT ck_role_holder_holderkind CHECK (holder_kind IN ('person', 'group'))
);
INSERT INTO "role_holder" VALUES(NULL,'marketing_manager','person','UMAYA',1,'T1');
INSERT INTO "role_holder" VALUES(NULL,'marketing_manager','person','UMILO',2,'T1');
INSERT INTO "role_holder" VALUES(NULL,'content_specialist','group','SCONTENT',3,'T1');
INSERT INTO "role_holder" VALUES(NULL,'marketing_director','person','UDORA',4,'T1');
INSERT INTO "role_holder" VALUES(NULL,'design_team','person','UDESI',5,'T1');
INSERT INTO "role_holder" VALUES(NULL,'creative_team','person','UCREA',6,'T1');
INSERT INTO "role_holder" VALUES(NULL,'creative_team','person','UCRIS',7,'T1');
INSERT INTO "role_holder" VALUES(NULL,'copywriter','person','UWREN',8,'T1');
INSERT INTO "role_holder" VALUES(2,'copywriter','person','UCLEO',9,'T1');
CREATE TABLE step_run (
	campaign_id INTEGER NOT NULL, 
	step VARCHAR(64) NOT NULL, 
	item_id INTEGER NOT NULL, 
	opened_at DATETIME NOT NULL, 
	closed_at DATETIME, 
	paused_seconds INTEGER NOT NULL, 
	taken_back BOOLEAN NOT NULL, 
	id INTEGER NOT NULL, 
	workspace_id VARCHAR(32) NOT NULL, 
	CONSTRAINT pk_step_run PRIMARY KEY (id), 
	CONSTRAINT fk_step_run_workspace_id_campaign_id FOREIGN KEY(workspace_id, campaign_id) REFERENCES campaign (workspace_id, id), 
	CONSTRAINT fk_step_run_workspace_id FOREIGN KEY(workspace_id) REFERENCES workspace (id), 
	CONSTRAINT uq_step_run_campaign_id_step_item_id UNIQUE (campaign_id, step, item_id)
);
INSERT INTO "step_run" VALUES(1,'initialize',0,'2026-11-02 09:00:00.000000','2026-11-02 09:00:00.000000',0,0,1,'T1');
INSERT INTO "step_run" VALUES(1,'shortlist',0,'2026-11-02 09:00:00.000000','2026-11-02 09:00:00.000000',0,0,2,'T1');
INSERT INTO "step_run" VALUES(1,'outreach',0,'2026-11-02 09:00:00.000000','2026-11-02 09:00:11.000000',0,0,3,'T1');
INSERT INTO "step_run" VALUES(1,'contact',0,'2026-11-02 09:00:00.000000','2026-11-02 09:00:11.000000',0,0,4,'T1');
INSERT INTO "step_run" VALUES(1,'outreach',1,'2026-11-02 09:00:00.000000','2026-11-02 09:00:11.000000',0,0,5,'T1');
INSERT INTO "step_run" VALUES(1,'contact',1,'2026-11-02 09:00:11.000000','2026-11-02 09:00:11.000000',0,0,6,'T1');
INSERT INTO "step_run" VALUES(1,'brief',1,'2026-11-02 09:00:11.000000','2026-11-02 09:00:11.000000',0,0,7,'T1');
INSERT INTO "step_run" VALUES(1,'brief',0,'2026-11-02 09:00:11.000000','2026-11-02 09:00:11.000000',0,0,8,'T1');
INSERT INTO "step_run" VALUES(1,'review',1,'2026-11-02 09:00:11.000000','2026-11-02 09:00:22.000000',0,0,9,'T1');
INSERT INTO "step_run" VALUES(1,'review',0,'2026-11-02 09:00:11.000000','2026-11-02 09:00:22.000000',0,0,10,'T1');
INSERT INTO "step_run" VALUES(1,'outcome',1,'2026-11-02 09:00:22.000000','2026-11-02 09:00:22.000000',0,0,11,'T1');
INSERT INTO "step_run" VALUES(1,'outcome',0,'2026-11-02 09:00:22.000000','2026-11-02 09:00:22.000000',0,0,12,'T1');
INSERT INTO "step_run" VALUES(1,'cost',0,'2026-11-02 09:00:22.000000','2026-11-02 09:00:22.000000',0,0,13,'T1');
INSERT INTO "step_run" VALUES(1,'reach',0,'2026-11-02 09:00:22.000000','2026-11-02 09:00:22.000000',0,0,14,'T1');
INSERT INTO "step_run" VALUES(1,'metrics',0,'2026-11-02 09:00:22.000000','2027-01-01 09:00:22.000000',0,0,15,'T1');
INSERT INTO "step_run" VALUES(1,'rate',0,'2027-01-01 09:00:22.000000','2027-01-01 09:00:22.000000',0,0,16,'T1');
INSERT INTO "step_run" VALUES(1,'results',0,'2027-01-01 09:00:22.000000','2027-01-01 09:00:22.000000',0,0,17,'T1');
INSERT INTO "step_run" VALUES(1,'report',0,'2027-01-01 09:00:22.000000','2027-01-01 09:00:22.000000',0,0,18,'T1');
INSERT INTO "step_run" VALUES(1,'notify',0,'2027-01-01 09:00:22.000000','2027-01-01 09:00:22.000000',0,0,19,'T1');
INSERT INTO "step_run" VALUES(1,'archive',0,'2027-01-01 09:00:22.000000','2027-01-01 09:00:22.000000',0,0,20,'T1');
INSERT INTO "step_run" VALUES(2,'initialize',0,'2027-01-01 09:00:22.000000','2027-01-01 09:00:22.000000',0,0,21,'T1');
INSERT INTO "step_run" VALUES(2,'shortlist',0,'2027-01-01 09:00:22.000000','2027-01-01 09:00:22.000000',0,0,22,'T1');
INSERT INTO "step_run" VALUES(2,'outreach',0,'2027-01-01 09:00:22.000000',NULL,0,0,23,'T1');
INSERT INTO "step_run" VALUES(2,'contact',0,'2027-01-01 09:00:22.000000','2027-01-01 09:00:44.000000',0,0,24,'T1');
INSERT INTO "step_run" VALUES(2,'outreach',2,'2027-01-01 09:00:22.000000','2027-01-01 09:00:33.000000',0,0,25,'T1');
INSERT INTO "step_run" VALUES(2,'contact',2,'2027-01-01 09:00:33.000000','2027-01-01 09:00:33.000000',0,0,26,'T1');
INSERT INTO "step_run" VALUES(2,'brief',2,'2027-01-01 09:00:33.000000','2027-01-01 09:00:33.000000',0,0,27,'T1');
INSERT INTO "step_run" VALUES(2,'brief',0,'2027-01-01 09:00:33.000000',NULL,0,0,28,'T1');
INSERT INTO "step_run" VALUES(2,'review',2,'2027-01-01 09:00:33.000000',NULL,0,0,29,'T1');
INSERT INTO "step_run" VALUES(2,'review',0,'2027-01-01 09:00:33.000000',NULL,0,0,30,'T1');
INSERT INTO "step_run" VALUES(2,'outreach',3,'2027-01-01 09:00:33.000000',NULL,0,0,31,'T1');
INSERT INTO "step_run" VALUES(2,'contact',3,'2027-01-01 09:00:33.000000','2027-01-01 09:00:33.000000',0,0,32,'T1');
INSERT INTO "step_run" VALUES(2,'outreach',4,'2027-01-01 09:00:33.000000','2027-01-01 09:00:44.000000',0,0,33,'T1');
INSERT INTO "step_run" VALUES(2,'contact',4,'2027-01-01 09:00:44.000000','2027-01-01 09:00:44.000000',0,0,34,'T1');
INSERT INTO "step_run" VALUES(2,'brief',4,'2027-01-01 09:00:44.000000',NULL,0,0,35,'T1');
INSERT INTO "step_run" VALUES(2,'outreach',5,'2027-01-01 09:00:44.000000',NULL,0,0,36,'T1');
INSERT INTO "step_run" VALUES(2,'contact',5,'2027-01-01 09:00:44.000000','2027-01-01 09:00:44.000000',0,0,37,'T1');
INSERT INTO "step_run" VALUES(3,'brief',0,'2027-01-01 09:00:55.000000','2027-01-01 09:00:55.000000',0,0,38,'T1');
INSERT INTO "step_run" VALUES(3,'record',0,'2027-01-01 09:00:55.000000','2027-01-01 09:00:55.000000',0,0,39,'T1');
INSERT INTO "step_run" VALUES(3,'ideation',0,'2027-01-01 09:00:55.000000','2027-01-01 09:00:55.000000',0,0,40,'T1');
INSERT INTO "step_run" VALUES(3,'calendar',0,'2027-01-01 09:00:55.000000','2027-01-01 09:00:55.000000',0,0,41,'T1');
INSERT INTO "step_run" VALUES(3,'design',4,'2027-01-01 09:00:55.000000',NULL,0,0,42,'T1');
INSERT INTO "step_run" VALUES(3,'design',0,'2027-01-01 09:00:55.000000',NULL,0,0,43,'T1');
INSERT INTO "step_run" VALUES(3,'copy',4,'2027-01-01 09:00:55.000000',NULL,0,0,44,'T1');
INSERT INTO "step_run" VALUES(3,'copy',0,'2027-01-01 09:00:55.000000',NULL,0,0,45,'T1');
INSERT INTO "step_run" VALUES(3,'allocation',0,'2027-01-01 09:00:55.000000','2027-01-01 09:00:55.000000',0,0,46,'T1');
INSERT INTO "step_run" VALUES(3,'influencers',0,'2027-01-01 09:00:55.000000','2027-01-01 09:00:55.000000',0,0,47,'T1');
CREATE TABLE "task" (
	campaign_id INTEGER NOT NULL, 
	step VARCHAR(64) NOT NULL, 
	kind VARCHAR(32) NOT NULL, 
	role VARCHAR(32) NOT NULL, 
	user_id VARCHAR(32), 
	participation_id INTEGER, 
	deliverable_id INTEGER, 
	state VARCHAR(32) NOT NULL, 
	opened_at DATETIME NOT NULL, 
	due_at DATETIME, 
	closed_at DATETIME, 
	closed_by VARCHAR(32), 
	outcome VARCHAR(400), 
	id INTEGER NOT NULL, 
	workspace_id VARCHAR(32) NOT NULL, 
	CONSTRAINT pk_task PRIMARY KEY (id), 
	CONSTRAINT ck_task_role CHECK (role IN ('marketing_manager', 'content_specialist', 'creative_team', 'design_team', 'copywriter', 'marketing_director')), 
	CONSTRAINT fk_task_workspace_id_participation_id FOREIGN KEY(workspace_id, participation_id) REFERENCES participation (workspace_id, id), 
	CONSTRAINT ck_task_closed_has_a_time CHECK ((state = 'open') = (closed_at IS NULL)), 
	CONSTRAINT ck_task_taskstate CHECK (state IN ('open', 'done', 'called_off')), 
	CONSTRAINT fk_task_workspace_id_deliverable_id FOREIGN KEY(workspace_id, deliverable_id) REFERENCES deliverable (workspace_id, id), 
	CONSTRAINT uq_task_workspace_id_id UNIQUE (workspace_id, id), 
	CONSTRAINT fk_task_workspace_id_campaign_id FOREIGN KEY(workspace_id, campaign_id) REFERENCES campaign (workspace_id, id), 
	CONSTRAINT fk_task_workspace_id FOREIGN KEY(workspace_id) REFERENCES workspace (id)
);
INSERT INTO "task" VALUES(1,'outreach','choose','marketing_manager',NULL,NULL,NULL,'done','2026-11-02 09:00:00.000000','2026-11-04 17:00:00.000000','2026-11-02 09:00:00.000000','UMAYA','Influencers are chosen',1,'T1');
INSERT INTO "task" VALUES(1,'outreach','outreach','marketing_manager',NULL,1,NULL,'done','2026-11-02 09:00:00.000000','2026-11-09 17:00:00.000000','2026-11-02 09:00:11.000000','greenlight','@glow12 agreed',2,'T1');
INSERT INTO "task" VALUES(1,'review','review','content_specialist',NULL,NULL,1,'done','2026-11-02 09:00:11.000000','2026-11-04 17:00:00.000000','2026-11-02 09:00:22.000000','UCLEO','approved by <@UCLEO>',3,'T1');
INSERT INTO "task" VALUES(1,'outcome','publish','content_specialist',NULL,NULL,1,'done','2026-11-02 09:00:22.000000','2026-11-30 17:00:00.000000','2026-11-02 09:00:22.000000','UCLEO','Published',4,'T1');
INSERT INTO "task" VALUES(1,'metrics','results','content_specialist',NULL,NULL,NULL,'done','2027-01-01 09:00:22.000000','2026-12-21 23:00:00.000000','2027-01-01 09:00:22.000000','UCLEO','All results are in',5,'T1');
INSERT INTO "task" VALUES(2,'outreach','choose','marketing_manager',NULL,NULL,NULL,'done','2027-01-01 09:00:22.000000','2027-01-05 17:00:00.000000','2027-01-01 09:00:22.000000','UMAYA','Influencers are chosen',6,'T1');
INSERT INTO "task" VALUES(2,'outreach','outreach','marketing_manager',NULL,2,NULL,'done','2027-01-01 09:00:22.000000','2027-01-08 17:00:00.000000','2027-01-01 09:00:33.000000','greenlight','@glow12 agreed',7,'T1');
INSERT INTO "task" VALUES(2,'review','review','content_specialist',NULL,NULL,2,'open','2027-01-01 09:00:33.000000','2027-01-05 17:00:00.000000',NULL,NULL,NULL,8,'T1');
INSERT INTO "task" VALUES(2,'outreach','outreach','marketing_manager','UMAYA',3,NULL,'open','2027-01-01 09:00:33.000000','2027-01-08 17:00:00.000000',NULL,NULL,NULL,9,'T1');
INSERT INTO "task" VALUES(2,'outreach','outreach','marketing_manager',NULL,4,NULL,'done','2027-01-01 09:00:33.000000','2027-01-08 17:00:00.000000','2027-01-01 09:00:44.000000','greenlight','@glow10 agreed',10,'T1');
INSERT INTO "task" VALUES(2,'outreach','outreach','marketing_manager',NULL,5,NULL,'open','2027-01-01 09:00:44.000000','2027-01-08 17:00:00.000000',NULL,NULL,NULL,11,'T1');
INSERT INTO "task" VALUES(2,'outreach','overspend','marketing_director',NULL,5,NULL,'open','2027-01-01 09:00:44.000000','2027-01-05 17:00:00.000000',NULL,NULL,NULL,12,'T1');
INSERT INTO "task" VALUES(2,'','budget_raise','marketing_director',NULL,NULL,NULL,'open','2027-01-01 09:00:55.000000','2027-01-05 17:00:00.000000',NULL,NULL,NULL,13,'T1');
INSERT INTO "task" VALUES(3,'ideation','ideate','creative_team',NULL,NULL,NULL,'done','2027-01-01 09:00:55.000000','2027-01-06 17:00:00.000000','2027-01-01 09:00:55.000000','UCREA','1 idea approved',14,'T1');
INSERT INTO "task" VALUES(3,'ideation','decide_ideas','marketing_manager',NULL,NULL,NULL,'done','2027-01-01 09:00:55.000000','2027-01-04 17:00:00.000000','2027-01-01 09:00:55.000000','UMAYA','All ideas are decided on: <@UMAYA> approved “Slow mornings”.',15,'T1');
INSERT INTO "task" VALUES(3,'ideation','end_ideation','marketing_manager',NULL,NULL,NULL,'done','2027-01-01 09:00:55.000000','2027-01-04 17:00:00.000000','2027-01-01 09:00:55.000000','UCREA','1 idea approved',16,'T1');
INSERT INTO "task" VALUES(3,'calendar','plan','creative_team',NULL,NULL,NULL,'done','2027-01-01 09:00:55.000000','2027-01-06 17:00:00.000000','2027-01-01 09:00:55.000000','UCREA','1 post planned',17,'T1');
INSERT INTO "task" VALUES(3,'design','design','design_team',NULL,NULL,4,'open','2027-01-01 09:00:55.000000','2027-01-01 15:30:27.500000',NULL,NULL,NULL,18,'T1');
INSERT INTO "task" VALUES(3,'copy','copy','copywriter',NULL,NULL,4,'open','2027-01-01 09:00:55.000000','2027-01-01 15:30:27.500000',NULL,NULL,NULL,19,'T1');
CREATE TABLE "terms" (
	participation_id INTEGER NOT NULL, 
	number INTEGER NOT NULL, 
	kind VARCHAR(32) NOT NULL, 
	fee_minor BIGINT NOT NULL, 
	shipping_minor BIGINT NOT NULL, 
	currency VARCHAR(3) NOT NULL, 
	deliverables VARCHAR(400) NOT NULL, 
	draft_due_on DATE, 
	publish_on DATE, 
	note TEXT NOT NULL, 
	noted_by VARCHAR(32) NOT NULL, 
	noted_at DATETIME NOT NULL, 
	id INTEGER NOT NULL, 
	workspace_id VARCHAR(32) NOT NULL, 
	post_days JSON NOT NULL, 
	counted_at DATETIME, 
	CONSTRAINT pk_terms PRIMARY KEY (id), 
	CONSTRAINT fk_terms_workspace_id_participation_id FOREIGN KEY(workspace_id, participation_id) REFERENCES participation (workspace_id, id), 
	CONSTRAINT ck_terms_money_not_negative CHECK (fee_minor >= 0 AND shipping_minor >= 0), 
	CONSTRAINT ck_terms_termskind CHECK (kind IN ('offer', 'counter', 'agreed')), 
	CONSTRAINT uq_terms_workspace_id_id UNIQUE (workspace_id, id), 
	CONSTRAINT ck_terms_draft_before_publishing CHECK (publish_on >= draft_due_on), 
	CONSTRAINT fk_terms_workspace_id FOREIGN KEY(workspace_id) REFERENCES workspace (id), 
	CONSTRAINT uq_terms_participation_id_number UNIQUE (participation_id, number)
);
INSERT INTO "terms" VALUES(1,1,'agreed',50000,0,'EUR','1 reel',NULL,NULL,'','UMAYA','2026-11-02 09:00:00.000000',1,'T1','{}','2026-11-02 09:00:11.000000');
INSERT INTO "terms" VALUES(2,1,'agreed',50000,0,'EUR','1 reel',NULL,NULL,'','UMAYA','2027-01-01 09:00:22.000000',2,'T1','{}','2027-01-01 09:00:33.000000');
INSERT INTO "terms" VALUES(3,1,'offer',50000,0,'EUR','1 reel',NULL,NULL,'','UMAYA','2027-01-01 09:00:33.000000',3,'T1','{}',NULL);
INSERT INTO "terms" VALUES(4,1,'agreed',50000,0,'EUR','1 reel',NULL,NULL,'','UMAYA','2027-01-01 09:00:33.000000',4,'T1','{}','2027-01-01 09:00:44.000000');
INSERT INTO "terms" VALUES(5,1,'agreed',9999900,0,'EUR','1 reel',NULL,NULL,'','UMAYA','2027-01-01 09:00:44.000000',5,'T1','{}',NULL);
CREATE TABLE "version" (
	deliverable_id INTEGER NOT NULL, 
	part VARCHAR(32) NOT NULL, 
	number INTEGER NOT NULL, 
	fingerprint VARCHAR(64) NOT NULL, 
	link TEXT, 
	file_id VARCHAR(64), 
	title TEXT, 
	caption TEXT, 
	hashtags JSON NOT NULL, 
	handed_in_by VARCHAR(32) NOT NULL, 
	author_id VARCHAR(32), 
	handed_in_at DATETIME NOT NULL, 
	id INTEGER NOT NULL, 
	workspace_id VARCHAR(32) NOT NULL, further_files JSON, alt_text TEXT, first_comment TEXT, broken_rules JSON, 
	CONSTRAINT pk_version PRIMARY KEY (id), 
	CONSTRAINT uq_version_deliverable_id_part_number UNIQUE (deliverable_id, part, number), 
	CONSTRAINT fk_version_workspace_id_deliverable_id FOREIGN KEY(workspace_id, deliverable_id) REFERENCES deliverable (workspace_id, id), 
	CONSTRAINT ck_version_caption_given CHECK (part = 'asset' OR caption IS NOT NULL), 
	CONSTRAINT ck_version_asset_given CHECK (part = 'copy' OR link IS NOT NULL OR file_id IS NOT NULL), 
	CONSTRAINT ck_version_contentpart CHECK (part IN ('asset', 'copy')), 
	CONSTRAINT fk_version_workspace_id FOREIGN KEY(workspace_id) REFERENCES workspace (id)
);
INSERT INTO "version" VALUES(1,'asset',1,'29d5d33796c98d1e1118b24f1ce0444d03aa60114bd907a0ee64312c211aed8b','https://drive.example/1-1',NULL,NULL,NULL,'[]','UCLEO',NULL,'2026-11-02 09:00:11.000000',1,'T1',NULL,NULL,NULL,NULL);
INSERT INTO "version" VALUES(1,'copy',1,'a7f5c168af2c356d98cf072505c9da4f0a711927fa3a97615c0cb3fc00176915',NULL,NULL,NULL,'Glow','[]','UCLEO',NULL,'2026-11-02 09:00:11.000000',2,'T1',NULL,NULL,NULL,NULL);
INSERT INTO "version" VALUES(2,'asset',1,'f50b11bc97a843717846452fc2d57b982f903a1d8a0e3d8ee76b2bbe26083339','https://drive.example/2-1',NULL,NULL,NULL,'[]','UCLEO',NULL,'2027-01-01 09:00:33.000000',3,'T1',NULL,NULL,NULL,NULL);
INSERT INTO "version" VALUES(2,'copy',1,'a7f5c168af2c356d98cf072505c9da4f0a711927fa3a97615c0cb3fc00176915',NULL,NULL,NULL,'Glow','[]','UCLEO',NULL,'2027-01-01 09:00:33.000000',4,'T1',NULL,NULL,NULL,NULL);
CREATE TABLE workspace (
	id VARCHAR(32) NOT NULL, 
	name VARCHAR(200) NOT NULL, 
	bot_user_id VARCHAR(32) NOT NULL, 
	installed_by VARCHAR(32), 
	self_approval BOOLEAN NOT NULL, 
	created_at DATETIME NOT NULL, outreach_subject VARCHAR(150), outreach_text TEXT, 
	CONSTRAINT pk_workspace PRIMARY KEY (id)
);
INSERT INTO "workspace" VALUES('T1','Acme','UBOT','UADA',0,'2026-11-02 09:00:00.000000',NULL,NULL);
CREATE UNIQUE INDEX uq_role_holder_campaign ON role_holder (workspace_id, campaign_id, role, holder_id);
CREATE UNIQUE INDEX uq_role_holder_workspace ON role_holder (workspace_id, role, holder_id) WHERE campaign_id IS NULL;
CREATE INDEX ix_prompt_item_prompt_id ON prompt_item (prompt_id);
CREATE INDEX ix_approval_task_id ON approval (task_id);
CREATE INDEX ix_approval_deliverable_id ON approval (deliverable_id);
CREATE UNIQUE INDEX uq_approval_one_open ON approval (workspace_id, campaign_id, fingerprint) WHERE state IN ('open', 'decided');
CREATE INDEX ix_task_campaign_id ON task (campaign_id);
CREATE INDEX ix_card_behind ON card (lane_id) WHERE wanted > shown;
CREATE INDEX ix_notice_campaign_id ON notice (campaign_id);
CREATE INDEX ix_approval_campaign_id ON approval (campaign_id);
CREATE INDEX ix_campaign_name_word_campaign_id ON campaign_name_word (campaign_id);
CREATE INDEX ix_card_workspace_id_kind_subject_id ON card (workspace_id, kind, subject_id);
CREATE INDEX ix_cost_campaign_id ON cost (campaign_id);
CREATE INDEX ix_influencer_workspace_id_handle_key ON influencer (workspace_id, handle_key);
CREATE INDEX ix_influencer_niche_workspace_id_niche_influencer_id ON influencer_niche (workspace_id, niche, influencer_id);
CREATE INDEX ix_prompt_item_workspace_id_user_id_task_id ON prompt_item (workspace_id, user_id, task_id);
CREATE INDEX ix_role_holder_workspace_id_holder_id ON role_holder (workspace_id, holder_id);
CREATE INDEX ix_approval_decided ON approval (campaign_id, task_id) WHERE state = 'decided';
CREATE INDEX ix_card_blocked ON card (workspace_id, lane_id) WHERE blocked_reason IS NOT NULL;
CREATE INDEX ix_card_home_opened ON card (workspace_id, opened_at) WHERE opened_at IS NOT NULL;
CREATE INDEX ix_card_message ON card (workspace_id, channel, ts) WHERE ts IS NOT NULL;
CREATE INDEX ix_due_waiting ON due (due_at) WHERE taken_at IS NULL;
CREATE INDEX ix_lane_due ON lane (workspace_id, due_at) WHERE due_at IS NOT NULL;
CREATE INDEX ix_person_email ON person (workspace_id, email) WHERE email IS NOT NULL;
CREATE INDEX ix_task_deliverable ON task (deliverable_id) WHERE deliverable_id IS NOT NULL;
CREATE INDEX ix_task_open ON task (campaign_id, kind) WHERE state = 'open';
CREATE INDEX ix_task_participation ON task (participation_id) WHERE participation_id IS NOT NULL;
CREATE UNIQUE INDEX uq_due_waiting ON due (campaign_id, kind, subject_id) WHERE taken_at IS NULL;
CREATE INDEX ix_group_member_workspace_id_user_id_group_id ON group_member (workspace_id, user_id, group_id);
CREATE INDEX ix_person_workspace_id_is_admin_user_id ON person (workspace_id, is_admin, user_id);
CREATE INDEX ix_task_waiting ON task (workspace_id, campaign_id) WHERE state = 'open';
CREATE INDEX ix_influencer_proposal_influencer_id ON influencer_proposal (influencer_id);
CREATE UNIQUE INDEX uq_influencer_proposal_open ON influencer_proposal (workspace_id, proposed_by, influencer_id) WHERE state = 'open';
CREATE INDEX ix_mail_failed ON mail (campaign_id) WHERE state = 'failed';
CREATE INDEX ix_mail_participation ON mail (participation_id) WHERE participation_id IS NOT NULL;
CREATE INDEX ix_mail_deliverable ON mail (deliverable_id) WHERE deliverable_id IS NOT NULL;
CREATE INDEX ix_mail_queued ON mail (workspace_id, next_attempt_at) WHERE state = 'queued';
CREATE INDEX ix_mail_campaign_id ON mail (campaign_id);
CREATE INDEX ix_mail_leased ON mail (workspace_id, id) WHERE lease IS NOT NULL;
CREATE INDEX ix_calendar_link_campaign ON calendar_link (campaign_id) WHERE campaign_id IS NOT NULL;
CREATE UNIQUE INDEX uq_calendar_link_of_all ON calendar_link (workspace_id, user_id, version) WHERE campaign_id IS NULL;
CREATE UNIQUE INDEX uq_calendar_link_of_one ON calendar_link (workspace_id, user_id, campaign_id, version) WHERE campaign_id IS NOT NULL;
CREATE INDEX ix_campaign_workspace_id_channel_id ON campaign (workspace_id, channel_id);
CREATE UNIQUE INDEX uq_campaign_name_public ON campaign (workspace_id, name_key, namesake) WHERE archived_at IS NULL AND NOT channel_is_private;
CREATE INDEX ix_campaign_workspace_id_status ON campaign (workspace_id, status);
CREATE UNIQUE INDEX uq_campaign_name_private ON campaign (workspace_id, name_key, channel_id, namesake) WHERE archived_at IS NULL AND channel_is_private;
CREATE INDEX ix_campaign_archived ON campaign (workspace_id, id) WHERE archived_at IS NOT NULL;
CREATE INDEX ix_campaign_brief_version_id ON campaign (brief_version_id);
CREATE INDEX ix_campaign_workspace_id_name_key ON campaign (workspace_id, name_key);
CREATE INDEX ix_campaign_in_use ON campaign (workspace_id, id) WHERE archived_at IS NULL;
CREATE INDEX ix_deliverable_participation ON deliverable (participation_id) WHERE participation_id IS NOT NULL;
CREATE INDEX ix_deliverable_idea ON deliverable (idea_id) WHERE idea_id IS NOT NULL;
CREATE UNIQUE INDEX uq_deliverable_slot ON deliverable (workspace_id, campaign_id, platform, slot_at) WHERE slot_at IS NOT NULL AND status NOT IN ('rejected', 'missed', 'dropped');
CREATE INDEX ix_deliverable_permalink ON deliverable (workspace_id, permalink_key) WHERE permalink_key IS NOT NULL;
CREATE INDEX ix_task_due ON task (workspace_id, due_at) WHERE state = 'open';
CREATE INDEX ix_comment_deliverable_id ON comment (deliverable_id);
CREATE INDEX ix_deliverable_draft_day ON deliverable (workspace_id, draft_due_on) WHERE participation_id IS NOT NULL;
CREATE INDEX ix_deliverable_publish_day ON deliverable (workspace_id, publish_on) WHERE participation_id IS NOT NULL;
CREATE INDEX ix_participation_influencer_id ON participation (influencer_id);
CREATE INDEX ix_campaign_owner_id ON campaign (owner_id);
CREATE INDEX ix_audit_campaign_id_id ON audit (campaign_id, id);
CREATE TRIGGER audit_not_changed BEFORE UPDATE ON audit WHEN NOT (OLD.id IS NEW.id AND OLD.workspace_id IS NEW.workspace_id AND OLD.campaign_id IS NEW.campaign_id AND OLD.at IS NEW.at AND OLD.actor_id IS NEW.actor_id AND OLD.for_id IS NEW.for_id AND OLD.via IS NEW.via AND OLD.release IS NEW.release AND OLD.action IS NEW.action AND OLD.subject IS NEW.subject AND OLD.subject_id IS NEW.subject_id AND OLD.salt IS NOT NEW.salt AND OLD.digest IS NOT NEW.digest AND NEW.digest IS NOT NULL) BEGIN SELECT RAISE(ABORT, 'the record is only ever appended'); END;
CREATE TRIGGER audit_not_removed BEFORE DELETE ON audit BEGIN SELECT RAISE(ABORT, 'the record is only ever appended'); END;
CREATE TRIGGER audit_seal_not_changed BEFORE UPDATE ON audit_seal BEGIN SELECT RAISE(ABORT, 'the record is only ever appended'); END;
CREATE TRIGGER audit_seal_not_removed BEFORE DELETE ON audit_seal BEGIN SELECT RAISE(ABORT, 'the record is only ever appended'); END;
CREATE INDEX ix_import_run_running ON import_run (workspace_id) WHERE state = 'running';
CREATE INDEX ix_import_run_campaign_id ON import_run (campaign_id);
CREATE INDEX ix_result_import_run_id ON result (import_run_id);
CREATE UNIQUE INDEX uq_absence_one_now ON absence (workspace_id, user_id) WHERE ended_at IS NULL;
COMMIT;
