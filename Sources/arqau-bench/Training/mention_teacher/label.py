"""Marks texts by a teacher (see teach.py); what it is unsure of is marked as neither wanted nor wrong."""
import sys
DATA,OUT,PKL=sys.argv[1:4]; FOLDS=[int(x) for x in sys.argv[4].split(',')]; FILES=sys.argv[5:]
sys.argv=['x',DATA,'--freeze','5']
import teach as t, pickle, json, numpy as np, jax
th=jax.tree.map(jax.numpy.array,pickle.load(open(PKL,'rb')))
out=open(OUT,'w')
for f in FILES:
    rows=t.read(f); lang=rows[0]['lang'][:2]; src={'en':0,'ru':2}[lang]
    n=o=0
    for r,(toks,logs,ents) in zip(rows,t.predict_all(th,rows,src=src)):
        p=np.exp(logs); E=[]; inside=set()
        for a,b,k in ents:
            inside.update(range(a,b+1)); conf=1
            for i in range(a,b+1):
                pos=3 if a==b else 0 if i==a else 2 if i==b else 1
                conf=min(conf,float(sum(p[i][1+4*q+pos] for q in range(5))))
            e=dict(start=toks[a][0],end=toks[b][1],kind=t.KINDS[k],text=r['text'][toks[a][0]:toks[b][1]])
            if conf<0.6: e['optional']=True; o+=1
            E.append(e); n+=1
        for i in range(len(toks)):
            if i not in inside and p[i][0]<0.6 and r['text'][toks[i][0]].isalnum():
                E.append(dict(start=toks[i][0],end=toks[i][1],kind='other',text='',optional=True)); o+=1
        out.write(json.dumps(dict(id='e5:'+r['id'],lang=lang,text=r['text'],entities=E,kinds=['person','place','organisation'],source='e5',folds=FOLDS),ensure_ascii=False)+'\n')
    print(f,len(rows),n,o)
